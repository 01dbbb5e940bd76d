// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/scoring/PainEvidence.h"
#include "model/scoring/ScoreSettings.h"

#include <array>

namespace touchstone {

/// Draws of how much each place hurts, family by family: the mean pain of the family's signals, 0..1. Independent of
/// all weights.
struct FamilyDraws
{
    int draws = 0;
    /// Per place of PainEvidence and family `draws` numbers; empty: measured nowhere.
    std::vector<std::array<std::vector<float>, FamilyCount>> at;

    std::array<bool, FamilyCount> measured(size_t place) const;
};

/// scoring.md section 2, "Draws, per signal": the strength of shrinkage from its grid, the journey's level shares from
/// a Dirichlet around its average, a place's level shares from a Dirichlet around these and its own counts; the signals
/// of one place then re-ordered so that they hang together (normal scores correlated by settings.signalCorrelation).
/// The cost does not depend on the number of answers. Empty where it was cancelled.
FamilyDraws drawFamilies(const PainEvidence& evidence, const ScoreSettings& settings, Progress& progress);

} // namespace touchstone
