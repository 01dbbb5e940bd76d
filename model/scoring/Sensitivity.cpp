// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Sensitivity.h"

#include "model/scoring/Acceptability.h"

namespace touchstone {

Sensitivity sensitivityOf(const Ranking& ranking, const Journey& journey, Progress& progress)
{
    const std::vector<ScoreOfWeights> scores = scoresOfWeights(ranking, journey);
    if (scores.empty())
        return {};
    const AllWeights known = knownWeights(ranking.settings, scores);
    Sensitivity result;
    result.stability = weightStability(scores, known);
    result.acceptability = acceptabilityOf(scores, known, ranking.settings, progress);
    return progress.isCancelled() ? Sensitivity() : std::move(result);
}

} // namespace touchstone
