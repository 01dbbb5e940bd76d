// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapPlan.h"

namespace touchstone {

/// Fills in the lines between the boxes of a plan, the graph that they make, and an order with few crossings. `boxOf`
/// is the box and `listed` the place in the listing of each touchpoint, in the journey's order.
void planLines(MapPlan& plan, const Journey& journey, const std::vector<int>& boxOf, const std::vector<int>& listed);

/// Orders what passes the layers once more around the cards as they stand.
void orderPasses(MapPlan& plan);

} // namespace touchstone
