// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ScoreDraws.h"

#include "model/scoring/Parallel.h"

namespace touchstone {

ScoreDraws::ScoreDraws(
    const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Progress& progress)
    : m_known(modelImpact(journey, tallies))
{
    const PainEvidence evidence = arrangePain(journey, tallies);
    for (size_t index = 0; index < evidence.places.size(); ++index)
        m_placeAt.insert(evidence.places[index], static_cast<int>(index));
    for (int index = 0; index < journey.touchpoints.size(); ++index) {
        m_touchpointAt.insert(journey.touchpoints[index].id, index);
        m_isMomentOfTruth.push_back(journey.touchpoints[index].momentOfTruth);
    }
    m_impacts = drawImpacts(journey, tallies, settings, progress);
    m_families = drawFamilies(evidence, settings, progress);
}

std::vector<float> ScoreDraws::impacts(int touchpoint, const std::array<double, ImpactCount>& weights) const
{
    const ImpactScore known = m_known.impactOf(touchpoint, m_isMomentOfTruth[static_cast<size_t>(touchpoint)], weights);
    std::array<float, ImpactCount> rescaled = {};
    bool isAnyKnown = false;
    for (size_t part = 0; part < ImpactCount; ++part) {
        rescaled[part] = static_cast<float>(known.weights[part]);
        isAnyKnown |= known.weights[part] > 0;
    }
    const size_t count = m_impacts.parts.size() / static_cast<size_t>(m_impacts.touchpoints);
    std::vector<float> result(count, 1);
    for (size_t draw = 0; isAnyKnown && draw < count; ++draw) {
        const auto& parts
            = m_impacts.parts[draw * static_cast<size_t>(m_impacts.touchpoints) + static_cast<size_t>(touchpoint)];
        result[draw] = rescaled[0] * parts[0] + rescaled[1] * parts[1] + rescaled[2] * parts[2];
    }
    return result;
}

ScoreRows ScoreDraws::scores(std::span<const Place> places, const std::array<double, FamilyCount>& painWeights,
    const std::array<double, ImpactCount>& impactWeights) const
{
    ScoreRows rows(places.size());
    Progress progress;
    forEachInParallel(static_cast<int>(places.size()), progress, [&](int i) {
        const Place& place = places[static_cast<size_t>(i)];
        const auto at = m_placeAt.constFind(place);
        if (at == m_placeAt.constEnd())
            return;
        const auto index = static_cast<size_t>(*at);
        std::vector<float>& row = rows[static_cast<size_t>(i)];
        row.assign(static_cast<size_t>(draws()), 0);
        const auto weights = familyWeights(m_families.measured(index), painWeights);
        for (size_t family = 0; family < FamilyCount; ++family) {
            const auto weight = static_cast<float>(100 * weights[family]);
            const std::vector<float>& pains = m_families.at[index][family];
            for (size_t draw = 0; draw < pains.size(); ++draw)
                row[draw] += weight * pains[draw];
        }
        std::vector<float> impact = impacts(m_touchpointAt.value(place.touchpoint), impactWeights);
        if (place.isHandover()) {
            const std::vector<float> other = impacts(m_touchpointAt.value(place.to), impactWeights);
            std::transform(impact.begin(), impact.end(), other.begin(), impact.begin(),
                [](float a, float b) { return std::min(a, b); });
        }
        for (size_t draw = 0; draw < row.size(); ++draw)
            row[draw] *= impact[static_cast<size_t>(m_impacts.use[draw])];
    });
    return rows;
}

} // namespace touchstone
