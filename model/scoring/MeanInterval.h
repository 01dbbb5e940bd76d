// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Shrinkage.h"

#include <span>

namespace touchstone {

/// A range of a share or of a mean of values 0..1.
struct Interval
{
    double low = 0;
    double high = 1;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Below this many answers ranges are exact rather than approximate.
inline constexpr double FewestForApproximation = 15;

/// Exact range of a share: never covers less than `level` (Clopper & Pearson 1934, Biometrika 26:404-413). `events` of
/// `n`, both may be fractions; n = 0: everything. `level` is two-sided, above 0 and below 1.
Interval clopperPearson(double events, double n, double level);

/// Score interval of a share (Wilson 1927, JASA 22:209-212; method 3 in Newcombe 1998, Stat Med 17:857-872).
Interval wilson(double events, double n, double level);

/// Range of a mean of values between 0 and 1. Under 15 answers that of a share with the same mean, clopperPearson():
/// such values spread least apart from 0 or 1, so it is wider than need be but keeps its word. From 15 on Wilson's with
/// the effective number n m(1 - m)/v, as surveys with a design effect use it (Korn & Graubard 1998, Survey Methodology
/// 24:193-201); v is the answers' variance, with two of the n answers counted at the largest it can be, m(1 - m). For
/// answers that are all 0 or 1 it is Wilson's own; on five-level scales it covers .88 or more at n = 15.
Interval meanInterval(const LossMoments& moments, double level);

/// One part of a weighted sum of estimates.
struct IntervalPart
{
    double weight = 1; ///< above 0
    double value = 0;
    Interval range;
};

/// Range of the weighted sum of estimates of which each two correlate by `correlation`, from the parts' own ranges (the
/// square-and-add method of Zou & Donner 2008, Stat Med 27:1693-1702).
Interval sumInterval(std::span<const IntervalPart> parts, double correlation);

} // namespace touchstone
