// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/SharedRanks.h"

#include "model/scoring/Ranking.h"

#include <algorithm>
#include <numeric>

namespace touchstone {

std::vector<int> sharedRanks(std::span<const double> scores)
{
    std::vector<size_t> order(scores.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return scores[a] > scores[b]; });
    std::vector<int> ranks(scores.size());
    for (size_t at = 0; at < order.size(); ++at) {
        const bool isShared = at > 0 && !isHigherScore(scores[order[at - 1]], scores[order[at]]);
        ranks[order[at]] = isShared ? ranks[order[at - 1]] : static_cast<int>(at) + 1;
    }
    return ranks;
}

} // namespace touchstone
