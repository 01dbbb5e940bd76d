// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapCrossings.h"

#include <optional>

namespace touchstone {

/// The order with the least disorder there is and, among those, the fewest cards out of their listing; none where the
/// layers are too large to look at every order of each. Layer by layer, the cheapest way to each order of the next
/// (dynamic programming): exact because crossings lie between neighbouring layers only.
std::optional<LayerOrder> exactOrder(const LayeredGraph& graph);

} // namespace touchstone
