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

/// The weights of the families that were measured, rescaled to sum 1; alike where those have none. All 0 where nothing
/// was.
std::array<double, FamilyCount> familyWeights(
    const std::array<bool, FamilyCount>& measured, const std::array<double, FamilyCount>& weights);

/// Makes families, severity and evidence share of a place anew from its signals.
void addUp(PainScore& score, const std::array<double, FamilyCount>& weights);

/// Of each place of arrangePain(), in its order.
std::vector<PainScore> painScores(
    const Journey& journey, const Tallies& tallies, const std::array<double, FamilyCount>& weights);

} // namespace touchstone
