// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace touchstone {

/// Puts `values` into the order of `scores`, of which there are as many: the smallest value where the smallest score
/// is, and so on. Their distribution stays what it is and their rank correlations become those of the scores (Iman &
/// Conover 1982, Communications in Statistics 11:311-334). None is NaN.
void coupleByRank(std::vector<float>& values, const std::vector<float>& scores);

} // namespace touchstone
