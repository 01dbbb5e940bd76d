// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapPlan.h"

namespace touchstone {

/// Heights as near to `wanted` as can be (least squares, by pooling adjacent violators) that rise by at least the
/// `gap` before each and stay between `low` and `high`; closer together where there is no room.
void spreadHeights(std::vector<double>& wanted, std::vector<double> gaps, double low, double high);

/// Gives each line its height where it passes a layer: between the cards it passes between, as straight as it can be.
void placePasses(MapPlan& plan);

} // namespace touchstone
