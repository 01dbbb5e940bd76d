// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapTools.h"

#include "model/journey/MapRouting.h"
#include "views/map/MapItems.h"
#include "views/map/MapPainter.h"

#include <cmath>
#include <QPainter>

namespace touchstone {

void MapTools::beginMove(const QPointF& at)
{
    m_gesture = Gesture::Move;
    m_start = at;
    m_offset = {};
}

void MapTools::beginConnect(TouchpointId from)
{
    m_gesture = Gesture::Connect;
    m_source = from;
    m_target = {};
    const QRectF card = m_scene.layout().cards.value(from);
    m_pointer = QPointF(card.right() + m_scene.layout().metrics.gapX / 2, card.center().y());
    m_scene.update();
}

void MapTools::setConnectTarget(TouchpointId target)
{
    m_target = target;
    m_isAllowed = target && m_edits.canConnect(m_source, target).has_value();
    m_scene.update();
}

TouchpointId MapTools::cardAt(const QPointF& at) const
{
    for (QGraphicsItem* item : m_scene.items(at)) {
        if (const auto* card = qgraphicsitem_cast<TouchpointItem*>(item))
            return card->id();
    }
    return {};
}

void MapTools::moveTo(const QPointF& at)
{
    if (m_gesture == Gesture::Move) {
        m_offset = snapped(at - m_start);
        m_scene.previewMove(m_scene.workspace().selection(), m_offset);
    } else if (m_gesture == Gesture::Connect) {
        m_pointer = at;
        if (const TouchpointId target = cardAt(at); target != m_target)
            setConnectTarget(target);
        m_scene.update();
    }
}

QPointF MapTools::snapped(const QPointF& offset) const
{
    const MapLayout& layout = m_scene.layout();
    TouchpointId lead = m_scene.workspace().current();
    if (!m_scene.workspace().selection().contains(lead))
        lead = *m_scene.workspace().selection().begin();
    const QRectF card = layout.cards.value(lead);
    const QRectF there = card.translated(offset);
    const int column = layout.columnAt(there.center().x()), lane = layout.laneAt(there.center().y());
    if (column < 0 || lane < 0)
        return offset;
    // To a place of the grid when near, else to steps that keep cards in line.
    constexpr double near = 18, step = 8;
    const QPointF origin = layout.cellOrigin(column, lane);
    const auto snap = [](double value, double pitch) {
        const double slot = std::round(value / pitch) * pitch;
        return std::max(0., std::abs(value - slot) <= near ? slot : std::round(value / step) * step);
    };
    const QPointF inside = there.topLeft() - origin;
    const QPointF target = origin
        + QPointF(snap(inside.x(), layout.metrics.cardWidth + layout.metrics.gapX),
            snap(inside.y(), layout.metrics.cardHeight + layout.metrics.gapY));
    return target - card.topLeft();
}

void MapTools::finish()
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (gesture == Gesture::Move) {
        finishMove();
    } else if (gesture == Gesture::Connect) {
        m_scene.update();
        if (m_target)
            m_edits.connect(m_source, m_target);
    }
    m_source = m_target = {};
}

void MapTools::finishMove()
{
    std::vector<MapMove> moves;
    const MapLayout& layout = m_scene.layout();
    if (!m_offset.isNull() && !layout.columns.empty() && !layout.lanes.empty()) {
        for (const TouchpointId id : m_scene.workspace().selection()) {
            const QRectF card = layout.cards.value(id).translated(m_offset);
            const int column = layout.columnAt(card.center().x()), lane = layout.laneAt(card.center().y());
            const QPointF inside = card.topLeft() - layout.cellOrigin(column, lane);
            moves.push_back(
                {id, {layout.columns[static_cast<size_t>(column)].id, layout.lanes[static_cast<size_t>(lane)].id},
                    std::max(0., inside.x()), std::max(0., inside.y())});
        }
    }
    if (moves.empty() || !m_edits.move(moves))
        m_scene.endPreview();
}

void MapTools::cancel()
{
    if (std::exchange(m_gesture, Gesture::None) == Gesture::Move)
        m_scene.endPreview();
    m_source = m_target = {};
    m_scene.update();
}

void MapTools::paint(QPainter& painter) const
{
    if (m_gesture != Gesture::Connect)
        return;
    const MapLayout& layout = m_scene.layout();
    const Theme& theme = m_scene.workspace().theme();
    const QRectF from = layout.cards.value(m_source);
    const QColor color = m_target && !m_isAllowed ? theme.danger : theme.accent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2.4, Qt::DashLine));
    const auto path = m_target ? previewPath(from, layout.cards.value(m_target), layout.metrics)
                               : previewPath(from, m_pointer, layout.metrics);
    painter.drawPath(painterPath(path));
    if (m_target) {
        painter.setPen(QPen(color, 2.4));
        painter.drawRoundedRect(layout.cards.value(m_target).adjusted(-4, -4, 4, 4), 8, 8);
    }
    painter.restore();
}

} // namespace touchstone
