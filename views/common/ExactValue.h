// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <QDoubleSpinBox>

namespace touchstone {

/// What a box shows, but `exact` where the box merely shows that with fewer digits.
inline double exactValue(const QDoubleSpinBox* box, double exact)
{
    return std::abs(box->value() - exact) < .51 * std::pow(10., -box->decimals()) ? exact : box->value();
}

} // namespace touchstone
