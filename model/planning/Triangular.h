// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Plan.h"

#include <algorithm>
#include <cmath>

namespace touchstone {

/// The number that a triangular distribution leaves `share` (0..1) of its draws below: the mid is its mode, low and
/// high its ends. Where all three are one number, that number.
inline double triangularQuantile(const ThreePoint& points, double share)
{
    const double width = points.high - points.low;
    if (width <= 0)
        return points.mid;
    const double mode = std::clamp((points.mid - points.low) / width, 0., 1.);
    const double at = share < mode ? std::sqrt(share * mode) : 1 - std::sqrt((1 - share) * (1 - mode));
    return points.low + width * at;
}

} // namespace touchstone
