// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"

#include <vector>

namespace touchstone {

/// From how many places on ranks are counted draw by draw, and only what can be looked at is kept.
inline constexpr size_t ManyPlaces = 1000;
/// Ranks whose probabilities are kept where there are more places than that.
inline constexpr size_t RanksOfMany = 100;

/// The order of many places in each of some draws.
class ManyRanks
{
public:
    /// `rows` holds a row of numbers a place, the largest is first. Places with equal numbers share a rank. Useless
    /// where it was cancelled.
    ManyRanks(const std::vector<std::vector<float>>& rows, Progress& progress);

    /// The ranks that a place takes, one a draw, from 1.
    const std::vector<int>& of(size_t place) const { return m_ranks[place]; }
    /// How often each place takes each of the first RanksOfMany ranks: per place, from the first.
    std::vector<std::vector<int>> counts() const;
    /// Whether the one is above the other in at least `share` of the draws; above one half, so that not both can be.
    std::vector<std::vector<bool>> ahead(double share, Progress& progress) const;

private:
    std::vector<std::vector<int>> m_ranks;
};

} // namespace touchstone
