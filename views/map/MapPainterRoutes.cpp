// SPDX-License-Identifier: GPL-3.0-or-later
// Transitions: their lines, arrows and counts.
#include "views/map/MapDrawing.h"
#include "views/map/MapIndex.h"
#include "views/map/MapPainter.h"

#include <cmath>
#include <QPainter>

namespace touchstone {
namespace {

constexpr double RouteReach = 16; ///< what the widest line and its arrow cover beyond their way

/// Whether a cubic curve's inner points lie on the line between its ends.
bool isStraight(const QPointF* curve)
{
    const QPointF chord = curve[3] - curve[0];
    const auto across = [&](const QPointF& point) {
        const QPointF way = point - curve[0];
        return std::abs(chord.x() * way.y() - chord.y() * way.x());
    };
    const double slack = 1e-6 * (std::abs(chord.x()) + std::abs(chord.y()) + 1);
    const auto isBetween = [&](const QPointF& point) {
        const double along = QPointF::dotProduct(point - curve[0], chord);
        return along >= 0 && along <= QPointF::dotProduct(chord, chord);
    };
    return across(curve[1]) <= slack && across(curve[2]) <= slack && isBetween(curve[1]) && isBetween(curve[2]);
}

/// The colour of something that the filter does not match: it steps back into the ground.
QColor faded(const QColor& color, const Theme& theme) { return blend(color, theme.laneFill, .78); }

} // namespace

QPainterPath painterPath(const std::vector<QPointF>& path)
{
    QPainterPath result;
    if (path.empty())
        return result;
    result.moveTo(path.front());
    for (size_t i = 1; i + 2 < path.size(); i += 3) {
        if (isStraight(&path[i - 1]))
            result.lineTo(path[i + 2]); // drawn much quicker
        else
            result.cubicTo(path[i], path[i + 1], path[i + 2]);
    }
    return result;
}

double flowWidth(std::optional<double> count, double largest)
{
    return count && largest > 0 ? 1 + 5 * std::sqrt(std::max(0., *count) / largest) : 1.2;
}

void paintRouteIn(QPainter& painter, const QRectF& area, const MapRoute& route, const RouteLook& look,
    const Theme& theme, MapDetail detail, MapState state)
{
    const std::vector<QPointF>& path = route.path;
    std::vector<QPointF> run; // of curves in sight, one behind the other
    for (size_t i = 0; i + 3 < path.size(); i += 3) {
        const bool isSeen = area.intersects(areaOf(&path[i], RouteReach)), isLast = i + 6 >= path.size();
        if (isSeen && run.empty())
            run.push_back(path[i]);
        if (isSeen)
            run.insert(run.end(), {path[i + 1], path[i + 2], path[i + 3]});
        if (!run.empty() && (!isSeen || isLast)) {
            paintRoute(painter, painterPath(run), route.kind, look, theme, detail, state, isSeen && isLast);
            run.clear();
        }
    }
}

void paintRoute(QPainter& painter, const QPainterPath& path, RouteKind kind, const RouteLook& look, const Theme& theme,
    MapDetail detail, MapState state, bool hasArrow)
{
    if (path.elementCount() < 2)
        return;
    const bool isStub = kind == RouteKind::Entry || kind == RouteKind::Goal || kind == RouteKind::Exit;
    const bool isMarked = state.selected || state.hovered;
    if (detail == MapDetail::Block && isStub && !isMarked)
        return;
    QColor color = kind == RouteKind::Exit ? theme.exitEdge : kind == RouteKind::Goal ? theme.good : theme.edge;
    if (kind == RouteKind::Entry || (state.hovered && !state.selected))
        color = theme.mutedText;
    if (state.selected)
        color = theme.accent;
    if (look.isFaded && !isMarked)
        color = faded(color, theme);
    const double thickness = isStub ? 2.4 : state.selected ? std::max(look.width, 2.4) : look.width;
    painter.setBrush(Qt::NoBrush);
    if (detail == MapDetail::Block) {
        // Seen from afar the lines are a texture under the blocks; the widest still stand out.
        if (!isMarked)
            color = blend(theme.laneFill, color, std::clamp(thickness / 5, .25, 1.));
        painter.setPen(QPen(color, thickness * 2));
        painter.drawPath(path);
        return;
    }
    if (!hasArrow) {
        painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(path);
        return;
    }
    // The line ends at the foot of the arrow, so that a wide one does not stick out at its tip.
    const double head = isStub ? 5 : 5 + thickness;
    const QPointF tip = path.currentPosition();
    const QPainterPath::Element control = path.elementAt(path.elementCount() - 2);
    const QPointF way = tip - QPointF(control.x, control.y);
    const double length = std::hypot(way.x(), way.y());
    const QPointF along = length > 0 ? way / length : QPointF(1, 0);
    const QPointF across(-along.y(), along.x());
    QPainterPath line = path;
    const int last = line.elementCount() - 1;
    const QPointF foot = tip - along * head * .8;
    line.setElementPositionAt(last, foot.x(), foot.y());
    painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF({tip, tip - along * head + across * head * .5, tip - along * head - across * head * .5}));
}

void paintRouteLabel(QPainter& painter, const MapRoute& route, const RouteLook& look, const Theme& theme)
{
    if (route.label.isEmpty() || !look.count)
        return;
    painter.setFont(scaledFont(TextSize::Small, route.label.height() / 15));
    const bool isExit = route.kind == RouteKind::Exit;
    const bool isStub = isExit || route.kind == RouteKind::Entry || route.kind == RouteKind::Goal;
    if (!isStub) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.laneFill);
        painter.drawRoundedRect(route.label, 3, 3);
    }
    const QColor color = isExit ? theme.exitEdge : route.kind == RouteKind::Goal ? theme.good : theme.mutedText;
    painter.setPen(look.isFaded ? faded(color, theme) : color);
    const QString text = isExit ? QStringLiteral("−") + mapCountText(*look.count) : mapCountText(*look.count);
    painter.drawText(
        route.label, (isStub ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter | Qt::TextDontClip, text);
}

} // namespace touchstone
