// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ScoredPlaces.h"

#include "model/scoring/PainScore.h"

#include <algorithm>
#include <numeric>

namespace touchstone {
namespace {

RankedPlace placeOf(const PainScore& pain, const PlaceImpacts::At& impact, const ImpactModel& model)
{
    RankedPlace place;
    place.place = pain.place;
    place.severity = pain.severity;
    place.impact = impact.score.impact;
    place.score = 100 * place.severity * place.impact;
    place.evidenceShare = pain.evidenceShare;
    place.families = pain.families;
    place.signalScores = pain.signalScores;
    for (size_t family = 0; family < FamilyCount; ++family) {
        if (pain.families[family])
            place.painTerms[family] = 100 * pain.weights[family] * *pain.families[family] * place.impact;
    }
    place.painWeights = pain.weights;
    place.impactWeights = impact.score.weights;
    place.impactOf = impact.touchpoint;
    place.impacts = model.parts[static_cast<size_t>(impact.index)];
    for (size_t part = 0; part < impactCount(); ++part) {
        if (place.impacts[part])
            place.impactTerms[part] = 100 * place.severity * impact.score.weights[part] * *place.impacts[part];
    }
    if (model.flow && !place.place.isHandover()) {
        if (const std::optional<FlowAt>& at = model.flow->at[static_cast<size_t>(impact.index)]) {
            place.expectedVisits = at->expectedVisits;
            if (model.flow->lostProbability > 0)
                place.exitShare = at->exitShare;
        }
    }
    return place;
}

void putInOrder(std::vector<RankedPlace>& places)
{
    const auto firstUnranked = std::stable_partition(places.begin(), places.end(),
        [](const RankedPlace& place) { return place.evidenceShare >= LeastEvidenceShare; });
    std::vector<size_t> order(static_cast<size_t>(firstUnranked - places.begin()));
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return places[a].score != places[b].score ? places[a].score > places[b].score : a < b;
    });
    for (size_t begin = 0; begin < order.size();) {
        size_t end = begin + 1;
        while (end < order.size() && !isHigherScore(places[order[end - 1]].score, places[order[end]].score))
            ++end;
        std::sort(order.begin() + static_cast<qsizetype>(begin), order.begin() + static_cast<qsizetype>(end));
        for (size_t at = begin; at < end; ++at)
            places[order[at]].rank = static_cast<int>(begin) + 1;
        begin = end;
    }
    std::vector<RankedPlace> sorted;
    for (const size_t index : order)
        sorted.push_back(std::move(places[index]));
    std::move(firstUnranked, places.end(), std::back_inserter(sorted));
    places = std::move(sorted);
}

} // namespace

PlaceImpacts::At PlaceImpacts::of(const Place& place, TouchpointId unflagged) const
{
    const At from = ofTouchpoint(place.touchpoint, unflagged);
    if (!place.isHandover())
        return from;
    const At to = ofTouchpoint(place.to, unflagged);
    return to.score.impact < from.score.impact ? to : from;
}

PlaceImpacts::At PlaceImpacts::ofTouchpoint(TouchpointId id, TouchpointId unflagged) const
{
    const int index = m_journey.touchpoints.indexOf(id);
    const bool isFlagged = m_journey.touchpoints[index].momentOfTruth && id != unflagged;
    return {id, index, m_model.impactOf(index, isFlagged, m_weights)};
}

std::vector<RankedPlace> scorePlaces(
    const Journey& journey, const Tallies& tallies, const ImpactModel& model, const ScoreSettings& settings)
{
    const PlaceImpacts impacts(journey, model, settings.impactWeights);
    std::vector<RankedPlace> places;
    for (const PainScore& pain : painScores(journey, tallies, settings.painWeights))
        places.push_back(placeOf(pain, impacts.of(pain.place), model));
    putInOrder(places);
    return places;
}

} // namespace touchstone
