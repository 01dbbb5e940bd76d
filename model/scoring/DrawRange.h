// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace touchstone {

/// The 90 % range of some draws.
struct DrawRange
{
    static constexpr double LowQuantile = .05, HighQuantile = .95;

    double low = 0, high = 0; ///< at these

    friend bool operator==(const DrawRange&, const DrawRange&) = default;
};

/// The range with linear interpolation between the two draws beside each quantile (Hyndman & Fan 1996, The American
/// Statistician 50:361-365, type 7). There must be a draw.
DrawRange rangeOf(const std::vector<float>& draws);

} // namespace touchstone
