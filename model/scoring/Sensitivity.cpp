// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Sensitivity.h"

#include "model/scoring/Acceptability.h"

namespace touchstone {

Sensitivity sensitivityOf(const Ranking& ranking, const Journey& journey, Progress& progress)
{
    const std::vector<ScoreOfWeights> scores = scoresOfWeights(ranking, journey);
    if (scores.empty())
        return {};
    Sensitivity result;
    result.stability = weightStability(ranking, journey);
    result.acceptability = acceptabilityOf(scores, knownWeights(ranking, scores), ranking.settings, progress);
    return progress.isCancelled() ? Sensitivity() : std::move(result);
}

} // namespace touchstone
