// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/JsonWriter.h"
#include "model/journey/Journey.h"
#include "model/scoring/DriverAnalysis.h"

namespace touchstone {

/// The "drivers" of a ranking as JSON: n, R^2 and per touchpoint its relative weight, where there are up to 12 beside
/// LMG, the conditional values by size of the model and the touchpoints that it dominates completely. Nothing where
/// drivers are not used.
void putDrivers(JsonWriter& json, const DriverAnalysis& drivers, const Journey& journey);

} // namespace touchstone
