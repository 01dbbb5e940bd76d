// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Sensitivity.h"

#include <QString>

namespace touchstone {

// How far a weight can go, in words; `interval` as it counts, with the other weights of its set in proportion.

/// "Design changes stays first while Importance weighs at least 26 %.": the place by its name, the weight by its own.
QString describeFirstStays(const QString& place, const QString& weight, const WeightInterval& interval);
/// "The whole order stays while Importance weighs from 31 to 35 %."
QString describeOrderStays(const QString& weight, const WeightInterval& interval);

} // namespace touchstone
