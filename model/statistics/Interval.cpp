// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statistics/Interval.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <numbers>

namespace touchstone {

double normalQuantile(double level) { return std::numbers::sqrt2 * boost::math::erf_inv(level); }

double normalP(double z) { return boost::math::erfc(std::abs(z) / std::numbers::sqrt2); }

Interval clopperPearson(double events, double n, double level)
{
    if (n <= 0)
        return {};
    const double x = std::clamp(events, 0., n), tail = (1 - level) / 2;
    return {x > 0 ? boost::math::ibeta_inv(x, n - x + 1, tail) : 0,
        x < n ? boost::math::ibeta_inv(x + 1, n - x, 1 - tail) : 1};
}

Interval wilson(double events, double n, double level)
{
    if (n <= 0)
        return {};
    const double p = std::clamp(events / n, 0., 1.), z = normalQuantile(level), zz = z * z / n;
    const double centre = (p + zz / 2) / (1 + zz);
    const double half = std::sqrt(p * (1 - p) * zz + zz * zz / 4) / (1 + zz);
    return {std::max(0., centre - half), std::min(1., centre + half)};
}

Interval sumInterval(std::span<const IntervalPart> parts, double correlation)
{
    double value = 0, below = 0, above = 0, belowSquares = 0, aboveSquares = 0;
    for (const IntervalPart& part : parts) {
        const double down = part.weight * (part.value - part.range.low);
        const double up = part.weight * (part.range.high - part.value);
        value += part.weight * part.value;
        below += down, belowSquares += down * down;
        above += up, aboveSquares += up * up;
    }
    // sum of r_ij d_i d_j = (1 - r) sum d_i^2 + r (sum d_i)^2
    const auto reach = [correlation](double sum, double squares) {
        return std::sqrt((1 - correlation) * squares + correlation * sum * sum);
    };
    return {value - reach(below, belowSquares), value + reach(above, aboveSquares)};
}

} // namespace touchstone
