// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MoveGesture.h"

#include "views/map/MapHits.h"
#include "views/map/MapPainter.h"

#include <cmath>
#include <QPainter>

namespace touchstone {
namespace {

TouchpointId leadOf(const Workspace& workspace)
{
    return workspace.selection().contains(workspace.current()) || workspace.selection().isEmpty()
        ? workspace.current()
        : *workspace.selection().begin();
}

} // namespace

MoveGesture::MoveGesture(MapScene& scene, MapEdits& edits, const QPointF& at)
    : m_scene(scene)
    , m_edits(edits)
    , m_lead(leadOf(scene.workspace()))
    , m_snap(scene.layout(), scene.workspace().selection(), m_lead)
    , m_start(at)
{
    const auto& transitions = scene.journey().transitions;
    m_isLoose = scene.workspace().selection().size() == 1
        && std::none_of(transitions.begin(), transitions.end(),
            [this](const Transition& transition) { return transition.from == m_lead || transition.to == m_lead; });
}

void MoveGesture::moveTo(const QPointF& at, Qt::KeyboardModifiers modifiers, double scale)
{
    QPointF offset = at - m_start;
    const bool isUpright = std::abs(offset.y()) > std::abs(offset.x());
    const bool keepsAxis = modifiers & Qt::ShiftModifier;
    if (keepsAxis)
        (isUpright ? offset.rx() : offset.ry()) = 0;
    m_guides.clear();
    if (!(modifiers & Qt::AltModifier)) {
        constexpr double pixels = 7; // at any zoom, but never so far that a card jumps
        SnapGuides::Snapped snapped = m_snap.snap(offset, std::min(pixels / std::max(scale, .01), 24.));
        offset = snapped.offset;
        if (keepsAxis)
            (isUpright ? offset.rx() : offset.ry()) = 0;
        m_guides = std::move(snapped.guides);
    }
    m_offset = offset;
    findTransition();
    m_scene.previewMove(m_scene.workspace().selection(), m_offset);
    updateOverlay();
}

void MoveGesture::findTransition()
{
    m_into = {};
    if (!m_isLoose)
        return;
    const QPointF centre = leadCard().center();
    constexpr double reach = 14;
    for (const TransitionId id : routesNear(m_scene.picture(), centre, reach)) {
        const RouteKind kind = m_scene.layout().routes.constFind(id)->kind;
        const bool joinsCards = kind == RouteKind::Flow || kind == RouteKind::Back;
        if (joinsCards && m_edits.canInsertInto(id, m_lead)) {
            m_into = id;
            return;
        }
    }
}

QString MoveGesture::hint() const
{
    const MapLayout& layout = m_scene.layout();
    const QRectF card = leadCard();
    const int column = layout.columnAt(card.center().x()), lane = layout.laneAt(card.center().y());
    if (const Transition* into = m_scene.journey().transitions.find(m_into))
        return tr("Put between “%1” and “%2”").arg(m_edits.nameOf(into->from), m_edits.nameOf(into->to));
    const Touchpoint* touchpoint = m_scene.journey().touchpoints.find(m_lead);
    if (!touchpoint || column < 0 || lane < 0)
        return {};
    const StageId stage = layout.columns[static_cast<size_t>(column)].id;
    const ChannelId channel = layout.lanes[static_cast<size_t>(lane)].id;
    if (stage == touchpoint->stage && channel == touchpoint->channel)
        return {};
    return tr("To %1 · %2").arg(m_scene.stageName(stage), m_scene.channelName(channel));
}

MapMove MoveGesture::moveOf(TouchpointId id) const
{
    const MapLayout& layout = m_scene.layout();
    const QRectF card = layout.cards.value(id).translated(m_offset);
    const int column = layout.columnAt(card.center().x()), lane = layout.laneAt(card.center().y());
    const QPointF inside = card.topLeft() - layout.cellOrigin(column, lane);
    return {id, {layout.columns[static_cast<size_t>(column)].id, layout.lanes[static_cast<size_t>(lane)].id},
        std::max(0., inside.x()), std::max(0., inside.y())};
}

void MoveGesture::finish()
{
    m_guides.clear();
    const MapLayout& layout = m_scene.layout();
    bool done = false;
    if (!m_offset.isNull() && !layout.columns.empty() && !layout.lanes.empty()) {
        if (const TransitionId into = std::exchange(m_into, {})) {
            done = m_edits.insertInto(into, m_lead, moveOf(m_lead));
        } else {
            std::vector<MapMove> moves;
            for (const TouchpointId id : m_scene.workspace().selection())
                moves.push_back(moveOf(id));
            done = m_edits.move(moves);
        }
    }
    if (!done)
        m_scene.endPreview();
    updateOverlay();
}

void MoveGesture::cancel()
{
    m_guides.clear();
    m_into = {};
    m_scene.endPreview();
    updateOverlay();
}

void MoveGesture::updateOverlay()
{
    QRectF now;
    for (const QLineF& guide : m_guides)
        now |= QRectF(guide.p1(), guide.p2()).normalized().adjusted(-3, -3, 3, 3);
    if (m_into)
        now |= painterPath(m_scene.layout().routes.value(m_into).path).controlPointRect().adjusted(-8, -8, 8, 8);
    m_scene.update(now | m_painted);
    m_painted = now;
}

void MoveGesture::paint(QPainter& painter) const
{
    const Theme& theme = m_scene.workspace().theme();
    painter.save();
    if (m_into) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 4));
        painter.drawPath(painterPath(m_scene.layout().routes.value(m_into).path));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(theme.accent, 1, Qt::DashLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    for (const QLineF& guide : m_guides)
        painter.drawLine(guide);
    painter.restore();
}

} // namespace touchstone
