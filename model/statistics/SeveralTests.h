// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace touchstone {

/// p values of several tests, made larger so that among those below a level the chance of even one false finding is at
/// most that level (Holm 1979, Scandinavian Journal of Statistics 6:65-70). In the order given.
std::vector<double> holm(std::span<const double> p);

/// p values of several tests, made larger so that of those below a level at most that share is expected to be false
/// (Benjamini & Hochberg 1995, JRSS B 57:289-300). In the order given.
std::vector<double> benjaminiHochberg(std::span<const double> p);

} // namespace touchstone
