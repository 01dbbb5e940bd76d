// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/DrawRange.h"

#include <algorithm>

namespace touchstone {
namespace {

double quantile(std::vector<float>& values, double share)
{
    const double at = share * static_cast<double>(values.size() - 1);
    const auto lower = static_cast<std::ptrdiff_t>(at);
    std::nth_element(values.begin(), values.begin() + lower, values.end());
    const auto low = static_cast<double>(values[static_cast<size_t>(lower)]);
    if (lower + 1 == static_cast<std::ptrdiff_t>(values.size()))
        return low;
    const auto high = static_cast<double>(*std::min_element(values.begin() + lower + 1, values.end()));
    return low + (at - static_cast<double>(lower)) * (high - low);
}

} // namespace

DrawRange rangeOf(std::vector<float> draws)
{
    DrawRange range;
    range.low = quantile(draws, DrawRange::LowQuantile);
    range.high = quantile(draws, DrawRange::HighQuantile);
    return range;
}

} // namespace touchstone
