// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapHits.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

QRectF around(const QPointF& at, double reach) { return {at.x() - reach, at.y() - reach, 2 * reach, 2 * reach}; }

/// How far a point is from a rectangle; 0 inside.
double distanceTo(const QRectF& rect, const QPointF& at)
{
    return std::hypot(std::max({rect.left() - at.x(), 0., at.x() - rect.right()}),
        std::max({rect.top() - at.y(), 0., at.y() - rect.bottom()}));
}

double distanceTo(const QPointF& a, const QPointF& b, const QPointF& at)
{
    const QPointF along = b - a, way = at - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(way, along) / length, 0., 1.) : 0;
    const QPointF away = way - along * t;
    return std::hypot(away.x(), away.y());
}

/// How near a line passes to a point, where that is less than `reach`; else at least that.
double distanceTo(const MapRoute& route, const QPointF& at, double reach)
{
    constexpr int steps = 16;
    double least = std::numeric_limits<double>::max();
    for (size_t i = 0; i + 3 < route.path.size(); i += 3) {
        const QPointF* curve = &route.path[i];
        if (!areaOf(curve, reach).contains(at))
            continue;
        QPointF previous = curve[0];
        for (int step = 1; step <= steps; ++step) {
            const double t = double(step) / steps, u = 1 - t;
            const QPointF next
                = u * u * u * curve[0] + 3 * u * u * t * curve[1] + 3 * u * t * t * curve[2] + t * t * t * curve[3];
            least = std::min(least, distanceTo(previous, next, at));
            previous = next;
        }
    }
    return least;
}

} // namespace

TouchpointId cardAt(const MapContent& map, const QPointF& at) { return cardNear(map, at, 0); }

TouchpointId cardNear(const MapContent& map, const QPointF& at, double reach)
{
    TouchpointId nearest;
    double least = reach;
    for (const TouchpointId id : map.index->cardsIn(around(at, std::max(reach, .5)))) {
        const QRectF card = map.layout.cards.value(id);
        const double distance = distanceTo(card, at);
        if (distance < least || (distance == least && !nearest)) {
            least = distance;
            nearest = id;
        }
    }
    return nearest;
}

std::vector<TransitionId> routesNear(const MapContent& map, const QPointF& at, double reach)
{
    std::vector<std::pair<double, TransitionId>> near;
    for (const TransitionId id : map.index->routesIn(around(at, reach))) {
        const auto route = map.layout.routes.constFind(id);
        const double own = std::max(reach, map.routes.value(id).width / 2);
        if (const double distance = distanceTo(*route, at, own); distance <= own)
            near.emplace_back(distance, id);
    }
    std::sort(near.begin(), near.end());
    std::vector<TransitionId> ids;
    for (const auto& [distance, id] : near)
        ids.push_back(id);
    return ids;
}

TransitionId routeAt(const MapContent& map, const QPointF& at, double reach)
{
    if (cardAt(map, at))
        return {};
    const std::vector<TransitionId> near = routesNear(map, at, reach);
    return near.empty() ? TransitionId{} : near.front();
}

QSet<TouchpointId> cardsWithin(const MapContent& map, const QRectF& area)
{
    QSet<TouchpointId> within;
    for (auto card = map.layout.cards.begin(); card != map.layout.cards.end(); ++card) {
        if (area.contains(*card))
            within.insert(card.key());
    }
    return within;
}

QSet<TransitionId> routesWithin(const MapContent& map, const QRectF& area)
{
    QSet<TransitionId> within;
    const auto isInside = [&](const QPointF& point) { return area.contains(point); };
    for (auto route = map.layout.routes.begin(); route != map.layout.routes.end(); ++route) {
        if (std::all_of(route->path.begin(), route->path.end(), isInside))
            within.insert(route.key());
    }
    return within;
}

} // namespace touchstone
