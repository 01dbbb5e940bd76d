// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/EventFlow.h"

#include <optional>

namespace touchstone {

/// Bins of waiting times, in minutes, and what is no pain and full pain.
struct WaitScale
{
    std::vector<double> edges; ///< where the bins begin: 0, 1, 2, 5 ... up to the longest wait
    double okMinutes = 0, badMinutes = 0;

    friend bool operator==(const WaitScale&, const WaitScale&) = default;
};

/// Bins for these waits. Where nothing is said of them, ok is the edge at or below the median of all waits and bad the
/// one at or above their ninth decile: what is usual here is taken as it is.
WaitScale waitScale(const std::vector<Wait>& waits, std::optional<double> okMinutes, std::optional<double> badMinutes);

/// Waits at one node, or between two.
struct WaitTally
{
    int from = NodeMap::Bypassed; ///< Bypassed: wherever the journeys came from
    int to = 0;
    std::vector<double> counts; ///< per bin

    friend bool operator==(const WaitTally&, const WaitTally&) = default;
};

/// Counts the waits into the bins: by node, or by step from one node to another (steps to the same node are no
/// handovers). In the order of the nodes.
std::vector<WaitTally> tallyWaits(const std::vector<Wait>& waits, const WaitScale& scale, bool bySteps);

} // namespace touchstone
