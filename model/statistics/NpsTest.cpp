// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statistics/NpsTest.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

constexpr double AddedAtEachEnd = .75, AddedBetween = 1.5;

} // namespace

AdjustedNps adjustedNps(const NpsCounts& counts)
{
    const NpsCounts more
        = {counts.promoters + AddedAtEachEnd, counts.passives + AddedBetween, counts.detractors + AddedAtEachEnd};
    const double nps = more.nps();
    return {nps, std::sqrt(((more.promoters + more.detractors) / more.n() - nps * nps) / more.n())};
}

Interval npsRange(const NpsCounts& counts, double level)
{
    const AdjustedNps nps = adjustedNps(counts);
    const double reach = normalQuantile(level) * nps.error;
    return {std::max(-1., nps.value - reach), std::min(1., nps.value + reach)};
}

std::optional<TestedDifference> npsTest(const NpsCounts& first, const NpsCounts& second, double level)
{
    if (first.n() <= 0 || second.n() <= 0)
        return std::nullopt;
    const AdjustedNps one = adjustedNps(first), other = adjustedNps(second);
    const double value = one.value - other.value, error = std::hypot(one.error, other.error);
    const double reach = normalQuantile(level) * error;
    return TestedDifference{.value = value,
        .range = {value - reach, value + reach},
        .statistic = value / error,
        .p = normalP(value / error)};
}

} // namespace touchstone
