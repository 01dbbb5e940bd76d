// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statistics/ShareTest.h"

#include <array>
#include <cmath>

namespace touchstone {

std::optional<TestedDifference> shareTest(
    double firstEvents, double firstN, double secondEvents, double secondN, double level)
{
    if (firstN <= 0 || secondN <= 0)
        return std::nullopt;
    const double first = firstEvents / firstN, second = secondEvents / secondN, all = firstN + secondN;
    const double pooled = (firstEvents + secondEvents) / all;
    const double variance = pooled * (1 - pooled) * (1 / firstN + 1 / secondN) * all / (all - 1);
    // The second as the share of the others, so that both have a weight above 0.
    const std::array<IntervalPart, 2> parts = {IntervalPart{1, first, wilson(firstEvents, firstN, level)},
        IntervalPart{1, 1 - second, wilson(secondN - secondEvents, secondN, level)}};
    const Interval sum = sumInterval(parts, 0);
    TestedDifference difference{.value = first - second, .range = {sum.low - 1, sum.high - 1}};
    if (variance > 0) {
        difference.statistic = difference.value / std::sqrt(variance);
        difference.p = normalP(difference.statistic);
    }
    return difference;
}

} // namespace touchstone
