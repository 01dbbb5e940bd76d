// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/RankCoupling.h"

#include <array>
#include <bit>
#include <cstdint>
#include <utility>

namespace touchstone {
namespace {

/// A number as an integer of the same order, and where it stands.
struct Key
{
    std::uint32_t order;
    std::uint32_t at;
};

std::uint32_t orderOf(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return bits >> 31 ? ~bits : bits | 0x80000000U;
}

/// Sorted by digits of 11 bits, lowest first, all counted in one pass: ten thousand numbers take a third of the time of
/// a sort that compares or that splits into buckets, and sorting is half of what a draw costs.
std::vector<Key> sorted(const std::vector<float>& values)
{
    constexpr std::uint32_t Digits = 3, Width = 11, Mask = (1U << Width) - 1;
    std::array<std::array<std::uint32_t, Mask + 1>, Digits> starts = {};
    std::vector<Key> keys(values.size()), other(values.size());
    for (std::uint32_t at = 0; at < values.size(); ++at) {
        keys[at] = {orderOf(values[at]), at};
        for (std::uint32_t digit = 0; digit < Digits; ++digit)
            ++starts[digit][keys[at].order >> (digit * Width) & Mask];
    }
    for (std::uint32_t digit = 0; digit < Digits; ++digit) {
        std::uint32_t next = 0;
        for (std::uint32_t& start : starts[digit])
            next += std::exchange(start, next);
        for (const Key& key : keys)
            other[starts[digit][key.order >> (digit * Width) & Mask]++] = key;
        keys.swap(other);
    }
    return keys;
}

} // namespace

void coupleByRank(std::vector<float>& values, const std::vector<float>& scores)
{
    const std::vector<Key> byValue = sorted(values), byScore = sorted(scores);
    const std::vector<float> from = values;
    for (size_t rank = 0; rank < byScore.size(); ++rank)
        values[byScore[rank].at] = from[byValue[rank].at];
}

} // namespace touchstone
