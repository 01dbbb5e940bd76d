// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Sensitivity.h"

#include <QString>

namespace touchstone {

/// How far a weight can go, in a line each for the first place and for the whole order: "Design changes stays first
/// while Importance weighs at least 26 %.", the place by its name, the weight by its own.
QString describeStability(const QString& first, const QString& weight, const WeightStability& stability);

} // namespace touchstone
