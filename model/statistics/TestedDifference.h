// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statistics/Interval.h"

namespace touchstone {

/// How far one group of people lies above another.
struct TestedDifference
{
    double value = 0; ///< first minus second, as the test estimates it
    Interval range = {0, 0}; ///< of that, at the level that was asked for
    double statistic = 0; ///< t or z
    double p = 1; ///< two-sided: how likely a statistic this far from 0 is where the groups do not differ

    friend bool operator==(const TestedDifference&, const TestedDifference&) = default;
};

} // namespace touchstone
