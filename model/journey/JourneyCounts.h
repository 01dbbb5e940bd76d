// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

namespace touchstone {

/// The journeys counted on each transition, in the journey's order; 0 where none were.
std::vector<double> countsOf(const Journey& journey);

/// Journeys that were counted leaving the start, a period.
double journeysStarted(const Journey& journey);

} // namespace touchstone
