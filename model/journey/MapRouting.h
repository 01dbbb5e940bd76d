// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapPlan.h"

namespace touchstone {

/// The second half of layoutMap(): fills in the routes. Lines run level past the layers, between the cards that the
/// order puts them between, and change their height on tracks of their own in the gaps between layers; straight down
/// between neighbours in a stack; stubs for entries, goals and exits under the card. Columns grow where tracks need
/// room.
void routeEdges(MapPlan& plan, const Journey& journey);

/// The curve between two cards without a look at the others: what is shown while one of them is dragged.
std::vector<QPointF> previewPath(const QRectF& from, const QPointF& to, const MapMetrics& metrics);
std::vector<QPointF> previewPath(const QRectF& from, const QRectF& to, const MapMetrics& metrics);

} // namespace touchstone
