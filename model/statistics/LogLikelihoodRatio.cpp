// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statistics/LogLikelihoodRatio.h"

#include <cmath>

namespace touchstone {
namespace {

/// n of a group where `expected` would be usual; nothing of nothing adds nothing.
double part(double observed, double expected) { return observed > 0 ? observed * std::log(observed / expected) : 0; }

} // namespace

double logLikelihoodRatio(double first, double firstN, double second, double secondN)
{
    if (firstN <= 0 || secondN <= 0)
        return 0;
    const double rate = (first + second) / (firstN + secondN);
    const double ratio = 2
        * (part(first, firstN * rate) + part(firstN - first, firstN * (1 - rate)) + part(second, secondN * rate)
            + part(secondN - second, secondN * (1 - rate)));
    return first / firstN < second / secondN ? -ratio : ratio;
}

} // namespace touchstone
