// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Plan.h"
#include "model/scoring/Ranking.h"

namespace touchstone {

/// Intelligent: nothing is left to digitise.
inline constexpr int HighestDigitalLevel = 4;

/// What digitising one ranked place is worth: score x removes x delivery (scoring.md 1.6).
struct DigitalValue
{
    Place place;
    ThreePoint removes; ///< share of the place's pain that is taken away, 0..1
    double delivery = 1; ///< probability that it is delivered, 0..1
    SolutionId solution; ///< the best digital solution; none: `removes` is assumed from the digital level, drawn hollow
    double value = 0; ///< in units of the score
    int rank = 0; ///< 1-based, shared by equal values

    friend bool operator==(const DigitalValue&, const DigitalValue&) = default;
};

/// What digitising a place is assumed to remove where no solution says: (.2, .5, .8) x (1 - digital level/4). A
/// handover, which no solution names, has the lower level of its ends.
ThreePoint assumedRemoves(const Journey& journey, const Place& place);

/// What a solution removes: what it says, else what is assumed at its touchpoint.
ThreePoint removesOf(const Solution& solution, const Journey& journey);

/// The order "digitise first": one a ranked place, in the order of the ranking. The best solution is the digital one
/// that removes most in the mid case, times its delivery; one that does not say what it removes, and a place without
/// one, take assumedRemoves().
std::vector<DigitalValue> digitalValues(const Ranking& ranking, const Journey& journey, const Plan& plan);

} // namespace touchstone
