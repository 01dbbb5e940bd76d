// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ManyRanks.h"

#include "model/scoring/DrawCost.h"
#include "model/scoring/Parallel.h"

#include <cmath>
#include <numeric>

namespace touchstone {
namespace {

constexpr size_t DrawsAtOnce = 16; ///< a cache line of each row
constexpr size_t PlacesAtOnce = 16; ///< whose ranks stay in the cache while all others pass by

} // namespace

ManyRanks::ManyRanks(const std::vector<std::vector<float>>& rows, Progress& progress)
    : m_ranks(rows.size(), std::vector<int>(rows.front().size(), 0))
{
    const size_t draws = rows.front().size();
    forEachInParallel(static_cast<int>((draws + DrawsAtOnce - 1) / DrawsAtOnce), progress, [&](int lot) {
        const size_t begin = static_cast<size_t>(lot) * DrawsAtOnce, end = std::min(begin + DrawsAtOnce, draws);
        std::vector<std::pair<float, int>> order(rows.size());
        for (size_t draw = begin; draw < end && !progress.isCancelled(); ++draw) {
            for (size_t place = 0; place < rows.size(); ++place)
                order[place] = {-rows[place][draw], static_cast<int>(place)};
            std::sort(order.begin(), order.end());
            int rank = 1;
            for (size_t at = 0; at < order.size(); ++at) {
                if (order[at].first != order[at ? at - 1 : 0].first)
                    rank = static_cast<int>(at) + 1;
                m_ranks[static_cast<size_t>(order[at].second)][draw] = rank;
            }
        }
    });
}

std::vector<std::vector<int>> ManyRanks::counts() const
{
    std::vector<std::vector<int>> counts(m_ranks.size(), std::vector<int>(RanksOfMany, 0));
    for (size_t place = 0; place < m_ranks.size(); ++place) {
        for (const int rank : m_ranks[place]) {
            if (static_cast<size_t>(rank) <= RanksOfMany)
                ++counts[place][static_cast<size_t>(rank) - 1];
        }
    }
    return counts;
}

std::vector<std::vector<bool>> ManyRanks::ahead(double share, Progress& progress) const
{
    const size_t size = m_ranks.size(), draws = m_ranks.front().size();
    const int enough = static_cast<int>(std::ceil(share * static_cast<double>(draws)));
    // Of each place and the later ones: bits, for bytes of all pairs would be the most memory that a ranking takes.
    std::vector<std::vector<bool>> isAbove(size), isBelow(size);
    const auto compare = [&](int lot) {
        const size_t begin = static_cast<size_t>(lot) * PlacesAtOnce, end = std::min(begin + PlacesAtOnce, size);
        for (size_t one = begin; one < end; ++one) {
            isAbove[one].resize(size - one - 1);
            isBelow[one].resize(size - one - 1);
        }
        for (size_t other = begin + 1; other < size && !progress.isCancelled(); ++other) {
            const int* second = m_ranks[other].data();
            for (size_t one = begin; one < std::min(end, other); ++one) {
                const int* first = m_ranks[one].data();
                int above = 0, below = 0;
                for (size_t draw = 0; draw < draws; ++draw) {
                    above += first[draw] < second[draw];
                    below += first[draw] > second[draw];
                }
                isAbove[one][other - one - 1] = above >= enough;
                isBelow[one][other - one - 1] = below >= enough;
            }
        }
    };
    forEachInParallel(static_cast<int>((size + PlacesAtOnce - 1) / PlacesAtOnce), progress, compare,
        orderCost(static_cast<int>(draws), size));
    std::vector<std::vector<bool>> ahead(size, std::vector<bool>(size, false));
    for (size_t one = 0; one < size && !progress.isCancelled(); ++one) {
        for (size_t other = one + 1; other < size; ++other) {
            ahead[one][other] = isAbove[one][other - one - 1];
            ahead[other][one] = isBelow[one][other - one - 1];
        }
    }
    return ahead;
}

} // namespace touchstone
