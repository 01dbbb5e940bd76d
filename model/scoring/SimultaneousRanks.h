// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"

#include <vector>

namespace touchstone {

/// Ranks between which each of several things lies, all at once with the wanted probability.
struct RankBounds
{
    int low = 1, high = 1;

    friend bool operator==(const RankBounds&, const RankBounds&) = default;
};

/// Simultaneous confidence sets of ranks (largest first) from estimates and draws around them, one row each: pairwise
/// differences studentised by the draws' standard deviation, the largest of them compared with its quantile, stepping
/// down over the pairs not yet told apart (Mogstad, Romano, Shaikh & Wilhelm 2024, Inference for ranks, Review of
/// Economic Studies 91:476-518). Where there are many, some of the draws tell the quantile. Useless where it was
/// cancelled.
std::vector<RankBounds> simultaneousRanks(const std::vector<double>& estimates,
    const std::vector<std::vector<float>>& draws, double level, Progress& progress);

} // namespace touchstone
