// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace touchstone {

/// A range of a share or of a mean, usually of values 0..1.
struct Interval
{
    double low = 0;
    double high = 1;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// How many standard errors a two-sided range of this level, above 0 and below 1, reaches to either side.
double normalQuantile(double level);

/// Two-sided p of a standard normal z.
double normalP(double z);

/// Exact range of a share: never covers less than `level` (Clopper & Pearson 1934, Biometrika 26:404-413). `events` of
/// `n`, both may be fractions; n = 0: everything. `level` is two-sided, above 0 and below 1.
Interval clopperPearson(double events, double n, double level);

/// Score interval of a share (Wilson 1927, JASA 22:209-212; method 3 in Newcombe 1998, Stat Med 17:857-872).
Interval wilson(double events, double n, double level);

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
