// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/Comparison.h"

#include "model/journey/JourneyParts.h"
#include "views/map/HeaderPainter.h"
#include "views/map/MapDrawing.h"
#include "views/map/MapFigures.h"
#include "views/map/MapPainter.h"

#include <QPainter>

namespace touchstone {
namespace {

constexpr double BadgeRadius = 10, FrameGap = 3, LargestName = 34; ///< map units
constexpr double SmallestBadge = 7; ///< pixels
constexpr double LargestText = 12, SmallestText = 7; ///< pixels: of names that are all that is shown
constexpr int MostLines = 3;
/// Closer than on a map that is drawn on: two stand side by side.
constexpr MapMetrics Metrics{.gapX = 48, .gapY = 36, .padX = 20, .padTop = 24, .padBottom = 24};

/// Of the sign of a difference: it stays in sight when the whole map is shown.
double badgeRadius(double scale) { return std::max(BadgeRadius, SmallestBadge / scale); }

/// `after` with what only `before` has, each behind what it stood behind there; numbered anew. `unitedIdOf` gives the
/// united id of a value of `before` that is not to be added, none for one that is.
template <typename Value, typename UnitedIdOf>
Collection<Value> united(const Collection<Value>& before, const Collection<Value>& after, UnitedIdOf unitedIdOf)
{
    std::vector<Value> values(after.begin(), after.end());
    auto at = values.begin();
    for (const Value& value : before) {
        const auto id = unitedIdOf(value);
        if (!id) {
            at = values.insert(at, value) + 1;
            continue;
        }
        const auto same = std::find_if(values.begin(), values.end(), [id](const Value& each) { return each.id == id; });
        if (same != values.end())
            at = same + 1;
    }
    Collection<Value> result;
    for (size_t i = 0; i < values.size(); ++i) {
        values[i].position = static_cast<int>(i);
        result.put(values[i]);
    }
    return result;
}

template <typename Value>
QHash<decltype(Value::id), decltype(Value::id)> sameByKey(
    const Collection<Value>& before, const Collection<Value>& after)
{
    QHash<QString, decltype(Value::id)> there;
    for (const Value& value : after)
        there.insert(value.key, value.id);
    QHash<decltype(Value::id), decltype(Value::id)> same;
    for (const Value& value : before) {
        if (there.contains(value.key))
            same.insert(value.id, there.value(value.key));
    }
    return same;
}

/// At a card's upper left corner, so that it covers none of the name.
void paintSign(QPainter& painter, const QRectF& card, DifferenceKind kind, const Theme& theme, double scale)
{
    const double radius = badgeRadius(scale);
    paintDifference(painter, card.topLeft() - QPointF(.45, .45) * radius, radius, kind, theme);
}

/// A name on a card that shows nothing else: so large that it can be read from afar, too, on as many lines as fit.
void drawName(QPainter& painter, const QRectF& rect, const QString& name, QFont font, double scale)
{
    const int least = font.pixelSize();
    font.setPixelSize(qRound(std::clamp(LargestText / scale, 1. * least, LargestName)));
    const QRectF inner = rect.adjusted(9, 2, -7, -2);
    const int smallest = std::clamp(qRound(SmallestText / scale), least, font.pixelSize());
    drawFitted(painter, inner, fitText(name, font, smallest, inner.size(), MostLines), Qt::AlignLeft);
}

/// A dashed outline with the name: something that is not there any more.
void paintGone(
    QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour, const Theme& theme, double scale)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, std::max(1.5, 1 / scale), Qt::DashLine));
    painter.drawRoundedRect(rect, 6, 6);
    painter.setPen(theme.mutedText);
    QFont font = themeFont(TextSize::Body);
    font.setStrikeOut(true);
    drawName(painter, rect, name, font, scale);
}

} // namespace

QColor differenceColour(DifferenceKind kind, const Theme& theme)
{
    return kind == DifferenceKind::Added ? theme.good : kind == DifferenceKind::Removed ? theme.danger : theme.warning;
}

QString differenceSign(DifferenceKind kind)
{
    return kind == DifferenceKind::Added  ? QStringLiteral("+")
        : kind == DifferenceKind::Removed ? QStringLiteral("−")
                                          : QStringLiteral("~");
}

void paintDifference(QPainter& painter, const QPointF& centre, double radius, DifferenceKind kind, const Theme& theme)
{
    painter.setPen(QPen(theme.surface, radius * .15));
    painter.setBrush(differenceColour(kind, theme));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(theme.surface);
    QFont font = themeFont(TextSize::Title, QFont::Bold);
    font.setPixelSize(std::max(1, qRound(1.5 * radius)));
    painter.setFont(font);
    painter.drawText(QRectF(centre - QPointF(radius, 1.1 * radius), QSizeF(2 * radius, 2 * radius)), Qt::AlignCenter,
        differenceSign(kind));
}

Comparison::Comparison(const Journey& before, const Journey& after, const QString& language)
    : m_before(before)
    , m_after(after)
    , m_language(language)
    , m_difference(differenceOf(before, after))
{
    for (const TouchpointDifference& each : m_difference.touchpoints) {
        for (const TouchpointId id : {each.before, each.after}) {
            if (id)
                m_cardKinds.insert(id, each.kind);
        }
        if (each.isMoved())
            m_moved.insert(each.before);
    }
    for (const TransitionDifference& each : m_difference.transitions) {
        for (const TransitionId id : {each.before, each.after}) {
            if (id)
                m_routeKinds.insert(id, each.kind);
        }
    }
    unite();
    m_layout = layoutMap(unfolded(m_union), Metrics);
    for (const MapColumn& column : m_layout.columns)
        m_stages.insert(column.id, headerLook(m_union.stages, column.id, m_language));
    for (const MapLane& lane : m_layout.lanes)
        m_channels.insert(lane.id, headerLook(m_union.channels, lane.id, m_language));
    for (const MapColumn& column : m_layout.columns)
        m_bounds |= column.header;
    for (const MapLane& lane : m_layout.lanes)
        m_bounds |= lane.rect;
}

void Comparison::unite()
{
    const auto stages = sameByKey(m_before.stages, m_after.stages);
    const auto channels = sameByKey(m_before.channels, m_after.channels);
    m_union.stages
        = united(m_before.stages, m_after.stages, [&](const Stage& stage) { return stages.value(stage.id); });
    m_union.channels = united(
        m_before.channels, m_after.channels, [&](const Channel& channel) { return channels.value(channel.id); });
    Journey before = m_before; // with the united stages and channels
    for (const Touchpoint& own : m_before.touchpoints) {
        Touchpoint touchpoint = own;
        touchpoint.stage = stages.value(touchpoint.stage, touchpoint.stage);
        touchpoint.channel = channels.value(touchpoint.channel, touchpoint.channel);
        before.touchpoints.put(touchpoint);
    }
    const auto stays = [&](const Touchpoint& touchpoint) {
        return m_moved.contains(touchpoint.id) ? TouchpointId{} : m_difference.same.value(touchpoint.id);
    };
    m_union.touchpoints = united(before.touchpoints, m_after.touchpoints, stays);
    for (const Touchpoint& touchpoint : m_after.touchpoints) {
        m_nodes[touchpoint.id].after = touchpoint.id;
        m_nodeOf.insert(touchpoint.id, touchpoint.id);
    }
    for (const Touchpoint& touchpoint : m_before.touchpoints) {
        const TouchpointId node = stays(touchpoint) ? stays(touchpoint) : touchpoint.id;
        m_nodes[node].before = touchpoint.id;
        m_nodes[node].isGhost = !stays(touchpoint) && m_difference.same.contains(touchpoint.id);
        m_nodeOf.insert(touchpoint.id, node);
    }
    QHash<std::pair<TouchpointId, TouchpointId>, TransitionId> drawn;
    for (const Journey* journey : {&m_after, &m_before}) {
        for (const Transition& own : journey->transitions) {
            Transition transition = own;
            transition.from = m_nodeOf.value(transition.from, transition.from);
            transition.to = m_nodeOf.value(transition.to, transition.to);
            TransitionId& route = drawn[{transition.from, transition.to}];
            if (!route) {
                route = transition.id;
                transition.position = m_union.transitions.nextPosition();
                m_union.transitions.put(transition);
            }
            m_routeOf.insert(own.id, route);
        }
    }
}

QRectF Comparison::placeOf(TouchpointId id) const { return m_layout.cards.value(m_nodeOf.value(id)); }

TouchpointId Comparison::at(Side side, const QPointF& point) const
{
    for (auto card = m_layout.cards.begin(); card != m_layout.cards.end(); ++card) {
        if (!card->contains(point))
            continue;
        const Node node = m_nodes.value(card.key());
        return side == Side::Before || !node.after ? node.before : node.after;
    }
    return {};
}

EdgeNames Comparison::edgeNames() const { return {m_layout, m_stages, m_channels}; }

void Comparison::paintGround(QPainter& painter, const Theme& theme, const QRectF& exposed, double scale) const
{
    const auto shown = [scale](HeaderLook look) {
        if (scale < EdgeNames::ReadableHeaders)
            look.name.clear();
        return look;
    };
    for (const MapLane& lane : m_layout.lanes) {
        if (lane.rect.intersects(exposed))
            paintLane(painter, lane.rect, lane.header, shown(m_channels.value(lane.id)), theme);
    }
    for (const MapColumn& column : m_layout.columns) {
        if (column.header.intersects(exposed))
            paintStageHeader(painter, column.header, shown(m_stages.value(column.id)), theme);
    }
    const auto mark = [&](const auto& differences, const auto& parts) {
        for (const auto& difference : differences) {
            for (const auto& part : parts) {
                if (part.id == difference.after || part.id == difference.before)
                    paintDifference(painter, part.header.topRight() + QPointF(-BadgeRadius, BadgeRadius), BadgeRadius,
                        difference.kind, theme);
            }
        }
    };
    mark(m_difference.stages, m_layout.columns);
    mark(m_difference.channels, m_layout.lanes);
}

void Comparison::paintNames(QPainter& painter, const Theme& theme, double scale) const
{
    if (scale >= EdgeNames::ReadableHeaders)
        return; // they are there
    painter.setPen(theme.text);
    const QFont font = themeFont(TextSize::Body, QFont::DemiBold);
    for (const MapColumn& column : m_layout.columns)
        drawName(painter, column.header, m_stages.value(column.id).name, font, scale);
    for (const MapLane& lane : m_layout.lanes)
        drawName(painter, lane.header, m_channels.value(lane.id).name, font, scale);
}

void Comparison::paintRoutes(
    QPainter& painter, Side side, const Theme& theme, const QRectF& exposed, double scale) const
{
    const MapDetail detail = std::max(detailAt(scale), MapDetail::Brief); // their ends are drawn on blocks, too
    for (const Transition& transition : journey(side).transitions) {
        const auto route = m_layout.routes.constFind(m_routeOf.value(transition.id));
        if (route == m_layout.routes.constEnd())
            continue;
        const QPainterPath path = painterPath(route->path);
        if (!path.controlPointRect().adjusted(-16, -16, 16, 16).intersects(exposed))
            continue;
        Theme marked = theme;
        if (const auto kind = m_routeKinds.constFind(transition.id); kind != m_routeKinds.constEnd())
            marked.edge = marked.exitEdge = differenceColour(*kind, theme);
        // The side's own count: the route stands for both.
        const RouteLook look{flowWidth(transition.count, m_layout.largestFlow), transition.count};
        paintRoute(painter, path, route->kind, look, marked, detail);
        if (detail >= MapDetail::Named && transition.count && !route->label.isEmpty())
            paintRouteLabel(painter, *route, look, marked);
    }
}

void Comparison::paintNode(QPainter& painter, Side side, const Theme& theme, const QRectF& rect, const Node& node,
    bool isCurrent, double scale) const
{
    const TouchpointId own = side == Side::Before ? node.before : node.after;
    if (!own) {
        if (side == Side::After && node.before) {
            const DifferenceKind kind = node.isGhost ? DifferenceKind::Changed : DifferenceKind::Removed;
            paintGone(painter, rect, m_before.nameOf(Place{node.before}, m_language), differenceColour(kind, theme),
                theme, scale);
            paintSign(painter, rect, kind, theme, scale);
        }
        return;
    }
    paintTouchpoint(painter, side, theme, rect, own, isCurrent, scale);
    const auto kind = m_cardKinds.constFind(own);
    if (kind == m_cardKinds.constEnd())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(differenceColour(*kind, theme), std::max(2.5, 1.5 / scale),
        *kind == DifferenceKind::Removed ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(rect.adjusted(-FrameGap, -FrameGap, FrameGap, FrameGap), 8, 8);
    paintSign(painter, rect, *kind, theme, scale);
}

void Comparison::paintTouchpoint(QPainter& painter, Side side, const Theme& theme, const QRectF& rect, TouchpointId id,
    bool isCurrent, double scale) const
{
    TouchpointFigure none;
    none.figure = QStringLiteral("–");
    const CardLook look = lookOf(*journey(side).touchpoints.find(id), none, m_language, theme);
    const MapDetail detail = detailAt(scale);
    if (detail >= MapDetail::Named) {
        paintCard(painter, rect, look, theme, detail, {isCurrent, false});
        return;
    }
    painter.setPen(QPen(isCurrent ? theme.accent : theme.border, (isCurrent ? 2 : 1) / scale));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(rect, 6, 6);
    painter.setPen(theme.text);
    drawName(painter, rect, look.name, themeFont(TextSize::Body, QFont::DemiBold), scale);
}

void Comparison::paint(
    QPainter& painter, Side side, const Theme& theme, const QRectF& exposed, TouchpointId current, double scale) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintGround(painter, theme, exposed, scale);
    paintRoutes(painter, side, theme, exposed, scale);
    const TouchpointId framed = m_nodeOf.value(current);
    const double reach = 2 * badgeRadius(scale);
    for (auto node = m_nodes.begin(); node != m_nodes.end(); ++node) {
        const QRectF rect = m_layout.cards.value(node.key());
        if (!rect.isNull() && rect.adjusted(-reach, -reach, reach, reach).intersects(exposed))
            paintNode(painter, side, theme, rect, *node, framed && node.key() == framed, scale);
    }
    painter.restore();
}

} // namespace touchstone
