// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"

#include <unordered_map>

namespace touchstone {

/// What of a layout lies in an area, found without a look at the rest. A line is looked for along its way, not in the
/// whole rectangle that it spans. Read-only, so any thread may ask.
class MapIndex
{
public:
    MapIndex() = default;
    /// `layout`: of the journey.
    MapIndex(const MapLayout& layout, const Journey& journey);

    /// Ids of the cards whose rectangle, or of the routes whose way or label, comes near `area`; each once, in the
    /// order of listing.
    std::vector<TouchpointId> cardsIn(const QRectF& area) const;
    std::vector<TransitionId> routesIn(const QRectF& area) const;
    /// At least this many cards or routes are near `area`; stops counting above `limit`.
    bool isCrowded(const QRectF& area, int limit) const;

private:
    struct Bucket
    {
        std::vector<quint32> cards, routes;
    };
    template <typename Visit>
    void forEachBucket(const QRectF& area, Visit visit) const;
    static quint64 keyOf(int x, int y);

    QRectF m_bounds;
    std::unordered_map<quint64, Bucket> m_buckets;
    std::vector<TouchpointId> m_cards;
    std::vector<TransitionId> m_routes;
};

/// The rectangle that a cubic curve of four points lies in, and `margin` round it.
QRectF areaOf(const QPointF* curve, double margin);
/// The rectangles that a route's way passes, one a curve, and its label: together what it covers.
std::vector<QRectF> areasOf(const MapRoute& route, double margin);

} // namespace touchstone
