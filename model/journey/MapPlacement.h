// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"

namespace touchstone {

/// The first half of layoutMap(): stages, lanes and cards, without routes.
MapLayout placeCards(const Journey& journey, const MapMetrics& metrics);

} // namespace touchstone
