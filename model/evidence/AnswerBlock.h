// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace touchstone {

/// One byte an answer: the level's index in the order of counting, or one of these.
namespace answer {
inline constexpr std::uint8_t Empty = 255;
inline constexpr std::uint8_t Missing = 254; ///< a missing code
inline constexpr std::uint8_t Unknown = 253; ///< no listed level
inline constexpr int MostLevels = 250;
} // namespace answer

/// The coded answers of some respondents, column by column: what tallies are counted from. A block of a few thousand
/// rows stays in the processor's cache while all pairs of columns are counted.
struct AnswerBlock
{
    std::size_t rows = 0;
    std::vector<std::vector<std::uint8_t>> scores; ///< a column each, in the layout's order
    std::vector<std::uint8_t> outcome; ///< empty where there is none
    std::vector<std::vector<std::uint8_t>> groups; ///< index of the segment's or wave's value, answer::Empty: none
    std::vector<double> weights; ///< empty where there is no weight column

    void clear()
    {
        rows = 0;
        for (auto& column : scores)
            column.clear();
        for (auto& column : groups)
            column.clear();
        outcome.clear();
        weights.clear();
    }
};

} // namespace touchstone
