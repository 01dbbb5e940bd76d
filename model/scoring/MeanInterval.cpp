// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/MeanInterval.h"

#include <algorithm>

namespace touchstone {

/// How many of the answers count as if they lay at the ends of the scale: no spread is ever known to be nothing.
constexpr double ExtremeAnswers = 2;

Interval meanInterval(const LossMoments& moments, double level)
{
    const double n = moments.n, mean = std::clamp(moments.mean, 0., 1.);
    if (n < FewestForApproximation)
        return clopperPearson(n * mean, n, level);
    const double largest = mean * (1 - mean);
    const double spread = std::clamp(moments.meanSquare - mean * mean, 0., largest);
    const double variance = spread + (largest - spread) * ExtremeAnswers / n;
    const double effective = variance > 0 ? n * largest / variance : n;
    return wilson(effective * mean, effective, level);
}

} // namespace touchstone
