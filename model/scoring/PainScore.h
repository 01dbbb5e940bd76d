// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"
#include "model/scoring/Ranking.h"

namespace touchstone {

/// How much one touchpoint or handover hurts, before its impact.
struct PainScore
{
    Place place;
    std::vector<SignalScore> signalScores
        = {}; ///< of each signal measured anywhere in the journey, in the order of Signal
    std::array<std::optional<double>, FamilyCount> families
        = {}; ///< mean pain of the family's signals; none: measured nowhere
    std::array<double, FamilyCount> weights = {}; ///< w_g, 0 for what was measured nowhere; they sum to 1
    double severity = 0; ///< S, 0..1
    double evidenceShare = 0; ///< 0..1
};

/// The touchpoints in the journey's order, then the handovers that have signals of their own. Touchpoints are shrunken
/// towards each other; a handover towards the touchpoints, which it teaches nothing, and where only handovers have a
/// signal, towards the other handovers. A signal that only handovers have does not count for touchpoints.
std::vector<PainScore> painScores(
    const Journey& journey, const Tallies& tallies, const std::array<double, FamilyCount>& weights);

} // namespace touchstone
