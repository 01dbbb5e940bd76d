// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statistics/TestedDifference.h"

#include <optional>

namespace touchstone {

/// Test of two shares, `events` of `n` each: z of the "N - 1" chi-squared test (Campbell 2007, Stat Med 26:3661-3675),
/// the range by Newcombe's square-and-add of Wilson's (method 10 in Newcombe 1998, Stat Med 17:873-890). None where a
/// group is empty.
std::optional<TestedDifference> shareTest(
    double firstEvents, double firstN, double secondEvents, double secondN, double level);

} // namespace touchstone
