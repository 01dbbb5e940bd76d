// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/RankingChanges.h"

namespace touchstone {

/// Splits the change of every score that is in both rankings into its terms and causes, and says which are beyond noise
/// (`changes` holds the places of both, paired). False where it was cancelled.
bool compareScores(const RankInput& before, const Ranking& rankedBefore, const RankInput& after,
    const Ranking& rankedAfter, std::vector<PlaceChange>& changes, Progress& progress);

} // namespace touchstone
