// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/RankCounts.h"

#include "model/scoring/ManyRanks.h"
#include "model/scoring/Parallel.h"

#include <algorithm>
#include <array>
#include <functional>

namespace touchstone {
namespace {

using Counts = std::vector<std::vector<int>>;

constexpr size_t AtOnce = 16; ///< draws compared at once: what fits a processor's registers

/// Counts the ranks of the draws [begin, begin + AtOnce): as many places as are better stand before one.
void countBlock(const std::vector<const float*>& rows, size_t begin, Counts& counts)
{
    // Side by side, which lets a compiler compare several at once.
    using Block = std::array<float, AtOnce>;
    std::vector<Block> blocks(rows.size());
    for (size_t place = 0; place < rows.size(); ++place)
        std::copy_n(rows[place] + begin, AtOnce, blocks[place].begin());
    for (size_t place = 0; place < rows.size(); ++place) {
        const Block own = blocks[place];
        std::array<int, AtOnce> better = {};
        for (const Block& other : blocks) {
            for (size_t draw = 0; draw < AtOnce; ++draw)
                better[draw] += other[draw] > own[draw] ? 1 : 0;
        }
        for (const int rank : better)
            ++counts[place][static_cast<size_t>(rank)];
    }
}

void countOne(const std::vector<const float*>& rows, size_t draw, Counts& counts)
{
    for (size_t place = 0; place < rows.size(); ++place) {
        size_t better = 0;
        for (const float* other : rows)
            better += other[draw] > rows[place][draw];
        ++counts[place][better];
    }
}

/// Counts how often each place is above each other in the draws [begin, end).
void compareBlock(const std::vector<const float*>& rows, size_t begin, size_t end, Counts& above)
{
    for (size_t one = 0; one < rows.size(); ++one) {
        for (size_t other = one + 1; other < rows.size(); ++other) {
            int oneAbove = 0, otherAbove = 0;
            for (size_t draw = begin; draw < end; ++draw) {
                oneAbove += rows[one][draw] > rows[other][draw];
                otherAbove += rows[other][draw] > rows[one][draw];
            }
            above[one][other] += oneAbove;
            above[other][one] += otherAbove;
        }
    }
}

std::vector<const float*> startsOf(const std::vector<std::vector<float>>& rows)
{
    std::vector<const float*> starts;
    for (const std::vector<float>& row : rows)
        starts.push_back(row.data());
    return starts;
}

/// The sum of what `count(block, counts)` adds for each of so many blocks. A thread counts a lot of blocks apart, so
/// that sums of whole numbers are all that is shared.
template <typename Count>
Counts countInLots(size_t places, size_t blocks, Progress& progress, qint64 cost, const Count& count)
{
    const size_t lots = std::clamp<size_t>(blocks, 1, 8);
    std::vector<Counts> parts(lots, Counts(places, std::vector<int>(places, 0)));
    const auto countLot = [&](int lot) {
        for (auto block = static_cast<size_t>(lot); block < blocks && !progress.isCancelled(); block += lots)
            count(block, parts[static_cast<size_t>(lot)]);
    };
    forEachInParallel(static_cast<int>(lots), progress, countLot, cost);
    Counts& sum = parts.front();
    for (size_t lot = 1; lot < lots; ++lot) {
        for (size_t place = 0; place < places; ++place)
            std::transform(
                sum[place].begin(), sum[place].end(), parts[lot][place].begin(), sum[place].begin(), std::plus());
    }
    return std::move(sum);
}

} // namespace

std::vector<std::vector<int>> countRanks(const std::vector<std::vector<float>>& rows, Progress& progress, qint64 cost)
{
    if (rows.size() > ManyPlaces) {
        const ManyRanks ranks(rows, progress);
        return progress.isCancelled() ? Counts() : ranks.counts();
    }
    const size_t draws = rows.empty() ? 0 : rows.front().size(), blocks = draws / AtOnce;
    const std::vector<const float*> starts = startsOf(rows);
    Counts counts = countInLots(rows.size(), blocks, progress, cost,
        [&](size_t block, Counts& part) { countBlock(starts, block * AtOnce, part); });
    for (size_t draw = blocks * AtOnce; draw < draws; ++draw)
        countOne(starts, draw, counts);
    return counts;
}

std::vector<std::vector<int>> countAbove(const std::vector<std::vector<float>>& rows, Progress& progress, qint64 cost)
{
    constexpr size_t BlockSize = 1024; // what fits a cache
    const size_t draws = rows.empty() ? 0 : rows.front().size();
    const std::vector<const float*> starts = startsOf(rows);
    return countInLots(
        rows.size(), (draws + BlockSize - 1) / BlockSize, progress, cost, [&](size_t block, Counts& part) {
            compareBlock(starts, block * BlockSize, std::min((block + 1) * BlockSize, draws), part);
        });
}

} // namespace touchstone
