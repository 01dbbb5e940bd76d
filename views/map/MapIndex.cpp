// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapIndex.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

constexpr double BucketSize = 640; ///< some cards wide
constexpr double CardMargin = 16, RouteMargin = 8; ///< what is drawn beyond a card's or line's own place

int bucketOf(double at) { return static_cast<int>(std::floor(at / BucketSize)); }

/// Those that have a place, in the order of listing.
template <typename Value, typename Place>
std::vector<decltype(Value::id)> placed(
    const Collection<Value>& values, const QHash<decltype(Value::id), Place>& places)
{
    std::vector<decltype(Value::id)> ids;
    for (const Value& value : values) {
        if (places.contains(value.id))
            ids.push_back(value.id);
    }
    return ids;
}

template <typename Id>
std::vector<Id> idsOf(std::vector<quint32>& indexes, const std::vector<Id>& ids)
{
    std::sort(indexes.begin(), indexes.end());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
    std::vector<Id> result;
    result.reserve(indexes.size());
    for (const quint32 index : indexes)
        result.push_back(ids[index]);
    return result;
}

} // namespace

QRectF areaOf(const QPointF* curve, double margin)
{
    // A curve lies between its four points.
    const auto [left, right] = std::minmax({curve[0].x(), curve[1].x(), curve[2].x(), curve[3].x()});
    const auto [top, bottom] = std::minmax({curve[0].y(), curve[1].y(), curve[2].y(), curve[3].y()});
    return {left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin};
}

std::vector<QRectF> areasOf(const MapRoute& route, double margin)
{
    std::vector<QRectF> areas;
    for (size_t i = 0; i + 3 < route.path.size(); i += 3)
        areas.push_back(areaOf(&route.path[i], margin));
    if (!route.label.isEmpty())
        areas.push_back(route.label.adjusted(-2, -2, 2, 2));
    return areas;
}

quint64 MapIndex::keyOf(int x, int y)
{
    return static_cast<quint64>(static_cast<quint32>(x)) << 32 | static_cast<quint32>(y);
}

MapIndex::MapIndex(const MapLayout& layout, const Journey& journey)
    : m_bounds(layout.bounds.adjusted(-BucketSize, -BucketSize, BucketSize, BucketSize))
    , m_cards(placed(journey.touchpoints, layout.cards))
    , m_routes(placed(journey.transitions, layout.routes))
{
    const auto put = [this](const QRectF& area, std::vector<quint32> Bucket::*list, quint32 index) {
        m_bounds |= area;
        for (int x = bucketOf(area.left()); x <= bucketOf(area.right()); ++x) {
            for (int y = bucketOf(area.top()); y <= bucketOf(area.bottom()); ++y) {
                std::vector<quint32>& indexes = m_buckets[keyOf(x, y)].*list;
                if (indexes.empty() || indexes.back() != index)
                    indexes.push_back(index);
            }
        }
    };
    for (quint32 i = 0; i < m_cards.size(); ++i)
        put(layout.cards.value(m_cards[i]).adjusted(-CardMargin, -CardMargin, CardMargin, CardMargin), &Bucket::cards,
            i);
    for (quint32 i = 0; i < m_routes.size(); ++i) {
        for (const QRectF& area : areasOf(*layout.routes.constFind(m_routes[i]), RouteMargin))
            put(area, &Bucket::routes, i);
    }
}

template <typename Visit>
void MapIndex::forEachBucket(const QRectF& area, Visit visit) const
{
    const QRectF within = area & m_bounds;
    if (within.isEmpty())
        return;
    for (int x = bucketOf(within.left()); x <= bucketOf(within.right()); ++x) {
        for (int y = bucketOf(within.top()); y <= bucketOf(within.bottom()); ++y) {
            if (const auto bucket = m_buckets.find(keyOf(x, y)); bucket != m_buckets.end() && !visit(bucket->second))
                return;
        }
    }
}

std::vector<TouchpointId> MapIndex::cardsIn(const QRectF& area) const
{
    std::vector<quint32> found;
    forEachBucket(area, [&](const Bucket& bucket) {
        found.insert(found.end(), bucket.cards.begin(), bucket.cards.end());
        return true;
    });
    return idsOf(found, m_cards);
}

std::vector<TransitionId> MapIndex::routesIn(const QRectF& area) const
{
    std::vector<quint32> found;
    forEachBucket(area, [&](const Bucket& bucket) {
        found.insert(found.end(), bucket.routes.begin(), bucket.routes.end());
        return true;
    });
    return idsOf(found, m_routes);
}

bool MapIndex::isCrowded(const QRectF& area, int limit) const
{
    size_t cards = 0, routes = 0;
    // Routes pass several buckets and cost less than cards.
    const auto most = static_cast<size_t>(limit);
    forEachBucket(area, [&](const Bucket& bucket) {
        cards += bucket.cards.size();
        routes += bucket.routes.size();
        return cards <= most && routes <= 6 * most;
    });
    return cards > most || routes > 6 * most;
}

} // namespace touchstone
