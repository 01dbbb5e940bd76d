// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/DrawnImpacts.h"
#include "model/scoring/LossDraws.h"
#include "model/scoring/PainScore.h"

namespace touchstone {

/// Draws of scores: per place a row of numbers, 0..100, the same draw in the same column of each.
using ScoreRows = std::vector<std::vector<float>>;

/// 100 x the weighed mean of a place's families in each draw; all 0 where none was measured.
std::vector<float> weighedPains(const std::array<std::vector<float>, FamilyCount>& pains,
    const std::array<double, FamilyCount>& painWeights, int draws);

/// Everything about a journey's scores that is uncertain, drawn once and weighed as often as a weight changes.
class ScoreDraws
{
public:
    /// Draws settings.draws times with settings.seed, or as often as drawCount() says; the weights in the settings play
    /// no part. Invalid where cancelled.
    ScoreDraws(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Progress& progress);

    bool isValid() const { return m_families.draws > 0; }
    int draws() const { return m_families.draws; }

    /// Scores of places of the journey under these weights. A place that is not there has none; nor those left where
    /// it was cancelled.
    ScoreRows scores(std::span<const Place> places, const std::array<double, FamilyCount>& painWeights,
        const ByImpact<double>& impactWeights, Progress& progress) const;

    /// 100 x the severity of a place in each draw; empty for one that is not there. scores() are these times the
    /// impacts.
    std::vector<float> severities(const Place& place, const std::array<double, FamilyCount>& painWeights) const;
    /// Mean pain of a family at a place in each draw; empty where it was measured nowhere.
    std::vector<float> pains(const Place& place, Family family) const;
    const ImpactDraws& impactDraws() const { return m_impacts.draws(); }

private:
    ScoreDraws(const Journey& journey, const Tallies& tallies, const PainEvidence& evidence,
        const ScoreSettings& settings, Progress& progress);

    QHash<Place, int> m_placeAt;
    DrawnImpacts m_impacts;
    FamilyDraws m_families;
};

/// What ScoreDraws would say under the weights of `settings`, made place by place: without the memory that a second
/// weighing needs. Empty where it was cancelled.
ScoreRows drawScores(const Journey& journey, const Tallies& tallies, std::span<const Place> places,
    const ScoreSettings& settings, Progress& progress);

} // namespace touchstone
