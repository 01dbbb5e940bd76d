// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"

#include <vector>

namespace touchstone {

/// How often each place takes each rank: per place and rank, from the first. `rows` holds a row of numbers a place, the
/// largest is first; places with equal numbers share a rank. Of the first RanksOfMany ranks where there are more than
/// ManyPlaces places. Useless where it was cancelled; `cost` is what it counts of the progress.
std::vector<std::vector<int>> countRanks(
    const std::vector<std::vector<float>>& rows, Progress& progress, qint64 cost = 0);

/// In how many draws each place is above each other: [one][other]. Useless where it was cancelled.
std::vector<std::vector<int>> countAbove(
    const std::vector<std::vector<float>>& rows, Progress& progress, qint64 cost = 0);

} // namespace touchstone
