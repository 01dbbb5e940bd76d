// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace touchstone {

/// The 1-based rank of each score, highest first; scores that differ by rounding only (isHigherScore()) share one.
std::vector<int> sharedRanks(std::span<const double> scores);

} // namespace touchstone
