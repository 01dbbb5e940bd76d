// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Certainty.h"

#include "model/scoring/DrawCost.h"
#include "model/scoring/RoomUncertainty.h"

namespace touchstone {
namespace {

Certainty certaintyOf(const Ranking& ranking, const Journey& journey, const ScoreRows& rows, Progress& progress)
{
    Certainty certainty{uncertaintyOf(ranking, rows, progress), sensitivityOf(ranking, journey, progress)};
    return progress.isCancelled() ? Certainty() : std::move(certainty);
}

} // namespace

Certainty certaintyOf(const Ranking& ranking, const Journey& journey, const Tallies& tallies, Progress& progress)
{
    if (ranking.basis == Basis::Room)
        return {roomUncertainty(ranking, journey), {}};
    if (ranking.basis == Basis::Nothing)
        return {};
    progress.setTotal(certaintyCost(journey, tallies, ranking.settings));
    const ScoreRows rows = drawScores(journey, tallies, rankedPlaces(ranking), ranking.settings, progress);
    return certaintyOf(ranking, journey, rows, progress);
}

Certainty certaintyOf(const Ranking& ranking, const Journey& journey, const ScoreDraws& draws, Progress& progress)
{
    const ScoreSettings& settings = ranking.settings;
    if (!draws.isValid())
        return {};
    return certaintyOf(ranking, journey,
        draws.scores(rankedPlaces(ranking), settings.painWeights, settings.impactWeights, progress), progress);
}

} // namespace touchstone
