// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Reweighed.h"

#include <algorithm>
#include <numeric>

namespace touchstone {

Reweighed reweigh(const Ranking& ranking, const Journey& journey, const ScoreSettings& settings)
{
    Reweighed result;
    std::vector<ScoreOfWeights> scores = scoresOfWeights(ranking, journey);
    const AllWeights known = knownWeights(settings, scores);
    AllWeights weights = known;
    std::replace(weights.begin(), weights.end(), -1., 0.);
    std::vector<double> values(scores.size());
    std::transform(scores.begin(), scores.end(), values.begin(), [&](const auto& score) { return score(weights); });
    std::vector<size_t> order(scores.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t one, size_t other) { return values[one] > values[other]; });
    std::vector<ScoreOfWeights> ordered;
    for (const size_t place : order) {
        result.places.push_back(ranking.places[place].place); // those that are ranked come first
        result.scores.push_back(values[place]);
        ordered.push_back(std::move(scores[place]));
    }
    result.stability = weightStability(ordered, known);
    return result;
}

} // namespace touchstone
