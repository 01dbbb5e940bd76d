// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"

#include <QLineF>
#include <QSet>

namespace touchstone {

/// Where a dragged card settles: in line with the edges and centres of near cards, as far from its neighbours as they
/// are from each other, on the grid of its cell's places, or on steps of 8. Made once a drag; each call is O(cards).
class SnapGuides
{
public:
    struct Snapped
    {
        QPointF offset;
        std::vector<QLineF> guides; ///< what the card is in line with, and equal distances, to be drawn
    };

    /// `lead` is the card that settles; the other ones of `moving` keep their distance to it.
    SnapGuides(const MapLayout& layout, const QSet<TouchpointId>& moving, TouchpointId lead);

    /// The offset nearest to `offset` that is in line; `reach` in map units is how near a near card's line must be.
    Snapped snap(const QPointF& offset, double reach) const;

private:
    double inLine(const QRectF& card, double reach, bool isX) const;
    void addGuides(const QRectF& card, std::vector<QLineF>& guides) const;

    const MapLayout& m_layout;
    QRectF m_lead;
    std::vector<QRectF> m_others;
};

} // namespace touchstone
