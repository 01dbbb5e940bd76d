// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"

namespace touchstone {

/// Fills in `layout.routes` and `largestFlow`, given the cards: direct curves from a right edge to a left edge where no
/// card is in the way, else round corners through the gaps between rows and between cards; stubs for entries, goals and
/// exits under the card. Labels go to the largest counts first.
void routeEdges(MapLayout& layout, const Journey& journey);

/// The curve between two cards without a look at the others: what is shown while one of them is dragged.
std::vector<QPointF> previewPath(const QRectF& from, const QPointF& to, const MapMetrics& metrics);
std::vector<QPointF> previewPath(const QRectF& from, const QRectF& to, const MapMetrics& metrics);

} // namespace touchstone
