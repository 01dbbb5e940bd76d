// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ScoreOfWeights.h"

#include <algorithm>

namespace touchstone {
namespace {

WeightedMean impactOf(const Ranking& ranking, const Journey& journey, TouchpointId id)
{
    constexpr auto reach = static_cast<size_t>(Impact::Reach);
    WeightedMean mean{.begin = FamilyCount, .end = FamilyCount + impactCount()};
    const RankedPlace* place = ranking.find({id});
    const Touchpoint* touchpoint = journey.touchpoints.find(id);
    if (!place || !touchpoint)
        return mean;
    bool hasOther = false;
    for (size_t part = 0; part < impactCount(); ++part) {
        mean.parts[FamilyCount + part] = place->impacts[part];
        hasOther |= part != reach && place->impacts[part];
    }
    if (touchpoint->momentOfTruth && hasOther)
        mean.parts[FamilyCount + reach].reset();
    return mean;
}

} // namespace

std::vector<ScoreOfWeights> scoresOfWeights(const Ranking& ranking, const Journey& journey)
{
    std::vector<ScoreOfWeights> scores;
    for (const RankedPlace& place : ranking.places) {
        if (!place.rank)
            continue;
        ScoreOfWeights& score = scores.emplace_back();
        std::copy(place.families.begin(), place.families.end(), score.pain.parts.begin());
        score.impacts.push_back(impactOf(ranking, journey, place.place.touchpoint));
        if (place.place.isHandover())
            score.impacts.push_back(impactOf(ranking, journey, place.place.to));
    }
    return scores;
}

AllWeights knownWeights(const ScoreSettings& settings, const std::vector<ScoreOfWeights>& scores)
{
    std::array<bool, WeightCount> isKnown = {};
    for (const ScoreOfWeights& score : scores) {
        for (size_t part = 0; part < WeightCount; ++part) {
            isKnown[part] |= score.pain.parts[part].has_value();
            for (const WeightedMean& impact : score.impacts)
                isKnown[part] |= impact.parts[part].has_value();
        }
    }
    AllWeights weights = {};
    std::copy(settings.painWeights.begin(), settings.painWeights.end(), weights.begin());
    std::copy(settings.impactWeights.begin(), settings.impactWeights.end(), weights.begin() + FamilyCount);
    for (const auto& [begin, end] : {std::pair<size_t, size_t>(0, FamilyCount), {FamilyCount, WeightCount}}) {
        double total = 0;
        for (size_t part = begin; part < end; ++part)
            total += isKnown[part] ? weights[part] : 0;
        const auto known = std::count(isKnown.begin() + static_cast<std::ptrdiff_t>(begin),
            isKnown.begin() + static_cast<std::ptrdiff_t>(end), true);
        for (size_t part = begin; part < end; ++part) {
            if (!isKnown[part])
                weights[part] = -1;
            else if (total > 0)
                weights[part] /= total;
            else
                weights[part] = isOfPain(part) ? 1 / static_cast<double>(known) : 0;
        }
    }
    return weights;
}

} // namespace touchstone
