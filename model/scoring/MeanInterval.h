// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Shrinkage.h"
#include "model/statistics/Interval.h"

namespace touchstone {

/// Below this many answers ranges are exact rather than approximate.
inline constexpr double FewestForApproximation = 15;

/// Range of a mean of values between 0 and 1. Under 15 answers that of a share with the same mean, clopperPearson():
/// such values spread least apart from 0 or 1, so it is wider than need be but keeps its word. From 15 on Wilson's with
/// the effective number n m(1 - m)/v, as surveys with a design effect use it (Korn & Graubard 1998, Survey Methodology
/// 24:193-201); v is the answers' variance, with two of the n answers counted at the largest it can be, m(1 - m). For
/// answers that are all 0 or 1 it is Wilson's own; on five-level scales it covers .88 or more at n = 15.
Interval meanInterval(const LossMoments& moments, double level);

} // namespace touchstone
