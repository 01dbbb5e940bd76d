// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapPlan.h"

namespace touchstone {

/// The first half of layoutMap(): stages, lanes and cards in their order, and the lines that there will be.
MapPlan placeCards(const Journey& journey, const MapMetrics& metrics);

} // namespace touchstone
