// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/ImpactDraws.h"
#include "model/scoring/LossDraws.h"
#include "model/scoring/PainScore.h"

namespace touchstone {

/// Draws of scores: per place a row of numbers, 0..100, the same draw in the same column of each.
using ScoreRows = std::vector<std::vector<float>>;

/// Everything about a journey's scores that is uncertain, drawn once and weighed as often as a weight changes.
class ScoreDraws
{
public:
    /// Draws settings.draws times with settings.seed; the weights in the settings play no part. Invalid where
    /// cancelled.
    ScoreDraws(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Progress& progress);

    bool isValid() const { return m_families.draws > 0; }
    int draws() const { return m_families.draws; }

    /// Scores of places of the journey under these weights. A place that is not there has none.
    ScoreRows scores(std::span<const Place> places, const std::array<double, FamilyCount>& painWeights,
        const std::array<double, ImpactCount>& impactWeights) const;

private:
    /// Impacts of a touchpoint, one an impact draw.
    std::vector<float> impacts(int touchpoint, const std::array<double, ImpactCount>& weights) const;

    QHash<Place, int> m_placeAt;
    QHash<TouchpointId, int> m_touchpointAt;
    std::vector<bool> m_isMomentOfTruth; ///< by touchpoint
    ImpactModel m_known; ///< which parts are known; its numbers are replaced by those drawn
    FamilyDraws m_families;
    ImpactDraws m_impacts;
};

} // namespace touchstone
