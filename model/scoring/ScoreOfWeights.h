// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Ranking.h"

namespace touchstone {

/// Weights of the families, then of the impacts; those that nobody registered are known nowhere.
inline constexpr size_t WeightCount = FamilyCount + MostImpacts;
using AllWeights = std::array<double, WeightCount>;

constexpr bool isOfPain(size_t weight) { return weight < FamilyCount; }

/// The mean of those parts of a set that count at a place, by their weights.
struct WeightedMean
{
    size_t begin = 0, end = FamilyCount; ///< the set
    std::array<std::optional<double>, WeightCount> parts = {}; ///< none: does not count

    double sum(const AllWeights& weights) const
    {
        double result = 0;
        for (size_t part = begin; part < end; ++part)
            result += weights[part] * parts[part].value_or(0);
        return result;
    }
    double total(const AllWeights& weights) const
    {
        double result = 0;
        for (size_t part = begin; part < end; ++part)
            result += parts[part] ? weights[part] : 0;
        return result;
    }
    /// 1 where nothing has weight.
    double operator()(const AllWeights& weights) const
    {
        const double all = total(weights);
        return all > 0 ? sum(weights) / all : 1;
    }
};

/// A place's score as a function of the weights; a handover's impact is that of its weaker end.
struct ScoreOfWeights
{
    WeightedMean pain;
    std::vector<WeightedMean> impacts;

    double operator()(const AllWeights& weights) const
    {
        double impact = 1;
        for (const WeightedMean& end : impacts)
            impact = std::min(impact, end(weights));
        return 100 * pain(weights) * impact;
    }
};

/// Of the ranked places, in rank order.
std::vector<ScoreOfWeights> scoresOfWeights(const Ranking& ranking, const Journey& journey);

/// The settings' weights rescaled over what counts for any ranked place; -1 for what counts nowhere. Where none of
/// what counts has weight, families count alike (familyWeights()) and impacts not at all (ImpactModel::impactOf()).
AllWeights knownWeights(const ScoreSettings& settings, const std::vector<ScoreOfWeights>& scores);

} // namespace touchstone
