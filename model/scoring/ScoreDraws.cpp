// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ScoreDraws.h"

#include "model/scoring/Parallel.h"

namespace touchstone {

std::vector<float> weighedPains(const std::array<std::vector<float>, FamilyCount>& pains,
    const std::array<double, FamilyCount>& painWeights, int draws)
{
    std::array<bool, FamilyCount> measured = {};
    std::transform(pains.begin(), pains.end(), measured.begin(), [](const auto& family) { return !family.empty(); });
    const auto weights = familyWeights(measured, painWeights);
    std::vector<float> row(static_cast<size_t>(draws), 0);
    for (size_t family = 0; family < FamilyCount; ++family) {
        const auto weight = static_cast<float>(100 * weights[family]);
        for (size_t draw = 0; draw < pains[family].size(); ++draw)
            row[draw] += weight * pains[family][draw];
    }
    return row;
}

std::vector<float> weighedImpacts(const ImpactDraws& draws, const ImpactModel& known, int touchpoint,
    bool isMomentOfTruth, const ByImpact<double>& weights)
{
    const ImpactScore at = known.impactOf(touchpoint, isMomentOfTruth, weights);
    ByImpact<float> rescaled = {};
    bool isAnyKnown = false;
    for (size_t part = 0; part < impactCount(); ++part) {
        rescaled[part] = static_cast<float>(at.weights[part]);
        isAnyKnown |= at.weights[part] > 0;
    }
    std::vector<float> result(static_cast<size_t>(draws.draws), 1);
    for (int draw = 0; isAnyKnown && draw < draws.draws; ++draw) {
        const std::span<const float> drawn = draws.at(draw, touchpoint);
        float sum = 0;
        for (size_t part = 0; part < drawn.size(); ++part)
            sum += rescaled[part] * drawn[part];
        result[static_cast<size_t>(draw)] = sum;
    }
    return result;
}

void takeSmaller(std::vector<float>& impacts, const std::vector<float>& others)
{
    std::transform(impacts.begin(), impacts.end(), others.begin(), impacts.begin(),
        [](float a, float b) { return std::min(a, b); });
}

ScoreDraws::ScoreDraws(
    const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Progress& progress)
    : m_known(modelImpact(journey, tallies, progress))
{
    if (progress.isCancelled())
        return;
    const PainEvidence evidence = arrangePain(journey, tallies);
    for (size_t index = 0; index < evidence.places.size(); ++index)
        m_placeAt.insert(evidence.places[index], static_cast<int>(index));
    for (int index = 0; index < journey.touchpoints.size(); ++index) {
        m_touchpointAt.insert(journey.touchpoints[index].id, index);
        m_isMomentOfTruth.push_back(journey.touchpoints[index].momentOfTruth);
    }
    ScoreSettings feasible = settings;
    feasible.draws = drawCount(settings, evidence.places.size());
    m_impacts = drawImpacts(m_known, tallies.drivers.n, journey, feasible, progress);
    m_families = drawFamilies(evidence, feasible, progress);
}

std::vector<float> ScoreDraws::severities(const Place& place, const std::array<double, FamilyCount>& painWeights) const
{
    const auto at = m_placeAt.constFind(place);
    if (at == m_placeAt.constEnd())
        return {};
    return weighedPains(m_families.at[static_cast<size_t>(*at)], painWeights, draws());
}

std::vector<float> ScoreDraws::pains(const Place& place, Family family) const
{
    const auto at = m_placeAt.constFind(place);
    if (at == m_placeAt.constEnd())
        return {};
    return m_families.at[static_cast<size_t>(*at)][static_cast<size_t>(family)];
}

ScoreRows ScoreDraws::scores(std::span<const Place> places, const std::array<double, FamilyCount>& painWeights,
    const ByImpact<double>& impactWeights, Progress& progress) const
{
    ScoreRows rows(places.size());
    forEachInParallel(static_cast<int>(places.size()), progress, [&](int i) {
        const Place& place = places[static_cast<size_t>(i)];
        std::vector<float> row = severities(place, painWeights);
        if (row.empty())
            return;
        const auto impactOf = [&](TouchpointId id) {
            const int index = m_touchpointAt.value(id);
            return weighedImpacts(
                m_impacts, m_known, index, m_isMomentOfTruth[static_cast<size_t>(index)], impactWeights);
        };
        std::vector<float> impact = impactOf(place.touchpoint);
        if (place.isHandover())
            takeSmaller(impact, impactOf(place.to));
        for (size_t draw = 0; draw < row.size(); ++draw)
            row[draw] *= impact[static_cast<size_t>(m_impacts.use[draw])];
        rows[static_cast<size_t>(i)] = std::move(row);
    });
    return rows;
}

} // namespace touchstone
