// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ScoreDraws.h"

#include "model/scoring/DrawCost.h"
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

namespace {

/// As often as drawCount() says.
ScoreSettings feasible(ScoreSettings settings, size_t places)
{
    settings.draws = drawCount(settings, places);
    return settings;
}

QHash<Place, int> indexOf(const std::vector<Place>& places)
{
    QHash<Place, int> result;
    for (size_t index = 0; index < places.size(); ++index)
        result.insert(places[index], static_cast<int>(index));
    return result;
}

} // namespace

ScoreDraws::ScoreDraws(
    const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Progress& progress)
    : ScoreDraws(journey, tallies, arrangePain(journey, tallies), settings, progress)
{ }

ScoreDraws::ScoreDraws(const Journey& journey, const Tallies& tallies, const PainEvidence& evidence,
    const ScoreSettings& settings, Progress& progress)
    : m_placeAt(indexOf(evidence.places))
    , m_impacts(journey, tallies, feasible(settings, evidence.places.size()), progress)
    , m_families(drawFamilies(evidence, feasible(settings, evidence.places.size()), progress))
{ }

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
        m_impacts.multiply(row, place, impactWeights);
        rows[static_cast<size_t>(i)] = std::move(row);
    });
    return rows;
}

ScoreRows drawScores(const Journey& journey, const Tallies& tallies, std::span<const Place> places,
    const ScoreSettings& settings, Progress& progress)
{
    const PainEvidence evidence = arrangePain(journey, tallies);
    const ScoreSettings drawn = feasible(settings, evidence.places.size());
    const DrawnImpacts impacts(journey, tallies, drawn, progress);
    const LossDrawer drawer(evidence, drawn, progress);
    const QHash<Place, int> placeAt = indexOf(evidence.places);
    ScoreRows rows(places.size());
    const auto draw = [&](int i) {
        const Place& place = places[static_cast<size_t>(i)];
        const auto at = placeAt.constFind(place);
        if (at == placeAt.constEnd())
            return;
        std::vector<float> row
            = weighedPains(familyPains(drawer.at(static_cast<size_t>(*at))), drawn.painWeights, drawn.draws);
        impacts.multiply(row, place, drawn.impactWeights);
        rows[static_cast<size_t>(i)] = std::move(row);
    };
    forEachInParallel(static_cast<int>(places.size()), progress, draw, lossCost(drawn.draws, evidence.signalPlaces()));
    return progress.isCancelled() ? ScoreRows() : std::move(rows);
}

} // namespace touchstone
