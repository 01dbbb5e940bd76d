// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/ImpactDraws.h"

namespace touchstone {

/// Impacts of a touchpoint of the draws, one an impact draw; `known` says which parts are known.
std::vector<float> weighedImpacts(const ImpactDraws& draws, const ImpactModel& known, int touchpoint,
    bool isMomentOfTruth, const ByImpact<double>& weights);
/// What a handover has: the impact of its weaker end, draw by draw.
void takeSmaller(std::vector<float>& impacts, const std::vector<float>& others);

/// Impacts of a journey's places, drawn once and weighed as often as a weight changes.
class DrawnImpacts
{
public:
    /// Draws for settings.draws draws of scores. Useless where it was cancelled.
    DrawnImpacts(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Progress& progress);

    /// Makes scores of the severities of a place of the journey, one a draw.
    void multiply(std::vector<float>& severities, const Place& place, const ByImpact<double>& weights) const;

    const ImpactDraws& draws() const { return m_draws; }

private:
    QHash<TouchpointId, int> m_touchpointAt;
    std::vector<bool> m_isMomentOfTruth; ///< by touchpoint
    ImpactModel m_known; ///< which parts are known; its numbers are replaced by those drawn
    ImpactDraws m_draws;
};

} // namespace touchstone
