// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/ConnectGesture.h"

#include "views/common/DescribeError.h"

#include <cmath>
#include <QPainter>

namespace touchstone {

ConnectGesture::ConnectGesture(MapScene& scene, const MapEdits& edits, TouchpointId from, const QPointF& anchor)
    : m_scene(scene)
    , m_edits(edits)
    , m_graph(scene.journey())
    , m_source(from)
    , m_anchor(anchor)
    , m_pointer(anchor)
{
    updateOverlay();
}

void ConnectGesture::setTarget(TouchpointId target)
{
    if (m_target == target)
        return;
    m_target = target;
    m_verdict = target ? m_graph.canConnect(m_source, target) : Result<void>();
}

void ConnectGesture::moveTo(const QPointF& at, TouchpointId target)
{
    m_pointer = at;
    setTarget(target);
    updateOverlay();
}

void ConnectGesture::aim(TouchpointId target)
{
    setTarget(target);
    const QRectF card = m_scene.layout().cards.value(target);
    m_pointer = QPointF(card.left(), card.center().y());
    updateOverlay();
}

QString ConnectGesture::hint() const
{
    if (!m_verdict)
        return describeError(m_verdict.error());
    const MapLayout& layout = m_scene.layout();
    if (m_target)
        return tr("%1 → %2").arg(m_edits.nameOf(m_source), m_edits.nameOf(m_target));
    const int column = layout.columnAt(m_pointer.x()), lane = layout.laneAt(m_pointer.y());
    const bool isInside = column >= 0 && lane >= 0 && layout.lanes[static_cast<size_t>(lane)].rect.contains(m_pointer)
        && layout.columns[static_cast<size_t>(column)].rect.contains(m_pointer);
    if (!isInside || m_source == SuccessNode || m_source == LostNode)
        return {};
    return tr("New touchpoint in %1 · %2")
        .arg(m_scene.stageName(layout.columns[static_cast<size_t>(column)].id),
            m_scene.channelName(layout.lanes[static_cast<size_t>(lane)].id));
}

QPainterPath ConnectGesture::line() const
{
    // It leaves the card at right angles to the edge that it begins on.
    const QRectF from = m_scene.layout().cards.value(m_source);
    const double reach
        = std::clamp(std::hypot(m_pointer.x() - m_anchor.x(), m_pointer.y() - m_anchor.y()) / 2, 10., 120.);
    QPointF out(reach, 0);
    if (!from.isEmpty() && m_anchor.x() <= from.left())
        out = {-reach, 0};
    else if (!from.isEmpty() && m_anchor.y() <= from.top())
        out = {0, -reach};
    else if (from.isEmpty() || (m_anchor.y() >= from.bottom() && m_anchor.x() < from.right()))
        out = {0, from.isEmpty() ? -reach : reach};
    const QRectF to = m_target ? m_scene.layout().cards.value(m_target) : QRectF();
    const QPointF end = to.isEmpty() ? m_pointer : QPointF(to.left(), to.center().y());
    QPainterPath path(m_anchor);
    path.cubicTo(m_anchor + out, end - QPointF(to.isEmpty() ? 0 : reach, 0), end);
    return path;
}

void ConnectGesture::updateOverlay()
{
    const QRectF now
        = (line().controlPointRect() | m_scene.layout().cards.value(m_target)).normalized().adjusted(-12, -12, 12, 12);
    m_scene.update(now | m_painted);
    m_painted = now;
}

void ConnectGesture::clear() { m_scene.update(m_painted); }

void ConnectGesture::paint(QPainter& painter) const
{
    const Theme& theme = m_scene.workspace().theme();
    const QColor color = m_verdict ? theme.accent : theme.danger;
    const QPainterPath path = line();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2.4, m_target ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap));
    painter.drawPath(path);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(m_anchor, 4, 4);
    const QPointF tip = path.currentPosition();
    if (m_verdict) {
        painter.drawEllipse(tip, 5, 5);
    } else { // a cross, for those who do not see red
        painter.setPen(QPen(color, 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(tip + QPointF(-6, -6), tip + QPointF(6, 6));
        painter.drawLine(tip + QPointF(-6, 6), tip + QPointF(6, -6));
    }
    if (const QRectF card = m_scene.layout().cards.value(m_target); !card.isEmpty()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 2.4));
        painter.drawRoundedRect(card.adjusted(-4, -4, 4, 4), 8, 8);
    }
    painter.restore();
}

} // namespace touchstone
