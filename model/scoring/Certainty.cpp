// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Certainty.h"

#include "model/scoring/DrawCost.h"
#include "model/scoring/RoomUncertainty.h"

namespace touchstone {

Certainty certaintyOf(const Ranking& ranking, const Journey& journey, const Tallies& tallies, Progress& progress)
{
    if (ranking.basis == Basis::Room)
        return {roomUncertainty(ranking, journey), {}};
    if (ranking.basis == Basis::Nothing)
        return {};
    progress.setTotal(certaintyCost(journey, tallies, ranking.settings));
    const ScoreDraws draws(journey, tallies, ranking.settings, progress);
    if (!draws.isValid())
        return {};
    return certaintyOf(ranking, journey, draws, progress);
}

Certainty certaintyOf(const Ranking& ranking, const Journey& journey, const ScoreDraws& draws, Progress& progress)
{
    Certainty certainty{uncertaintyOf(ranking, draws, progress), sensitivityOf(ranking, journey, progress)};
    return progress.isCancelled() ? Certainty() : certainty;
}

} // namespace touchstone
