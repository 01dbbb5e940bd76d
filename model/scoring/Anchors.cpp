// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Anchors.h"

#include <algorithm>

namespace touchstone {

double painOf(double meanLoss, const Anchors& anchors)
{
    if (anchors.bad <= anchors.ok)
        return meanLoss > anchors.ok ? 1 : 0;
    return std::clamp((meanLoss - anchors.ok) / (anchors.bad - anchors.ok), 0., 1.);
}

} // namespace touchstone
