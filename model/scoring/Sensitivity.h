// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/scoring/WeightStability.h"

namespace touchstone {

/// What a ranking owes to its weights (scoring.md 1.5).
struct Sensitivity
{
    /// Per ranked place, in rank order, the share of all weightings that give it rank 1, 2 ... (Lahdelma & Salminen
    /// 2001, SMAA-2, Operations Research 49:444-454): uniform on both simplices, at the shrunken means. Places with
    /// equal scores share a rank. Of the first 100 ranks where over 1,000 places are ranked.
    std::vector<std::vector<double>> acceptability;
    std::vector<WeightStability> stability; ///< of each weight that is known: families, then impacts

    friend bool operator==(const Sensitivity&, const Sensitivity&) = default;
};

/// Acceptability from settings.draws weightings of settings.seed (or as many as drawCount() says). Empty where nothing
/// is ranked, and where it was cancelled.
Sensitivity sensitivityOf(const Ranking& ranking, const Journey& journey, Progress& progress);

} // namespace touchstone
