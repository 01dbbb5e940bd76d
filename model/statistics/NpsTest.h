// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statistics/TestedDifference.h"

#include <optional>

namespace touchstone {

/// Answers to "would you recommend us", by kind.
struct NpsCounts
{
    double promoters = 0, passives = 0, detractors = 0;

    double n() const { return promoters + passives + detractors; }
    double nps() const { return n() > 0 ? (promoters - detractors) / n() : 0; } ///< -1..1
    friend bool operator==(const NpsCounts&, const NpsCounts&) = default;
};

/// A net promoter score with three answers added, 3/4 a promoter, 3/2 passive, 3/4 a detractor: the adjusted Wald
/// estimate, which keeps its word with few answers (Rocks 2016, The American Statistician 70:365-372).
struct AdjustedNps
{
    double value = 0; ///< -1..1
    double error = 0; ///< standard error
};
AdjustedNps adjustedNps(const NpsCounts& counts);

/// Range of a net promoter score, -1..1, by adjustedNps().
Interval npsRange(const NpsCounts& counts, double level);

/// Test of two net promoter scores by adjustedNps(). None where a group is empty.
std::optional<TestedDifference> npsTest(const NpsCounts& first, const NpsCounts& second, double level);

} // namespace touchstone
