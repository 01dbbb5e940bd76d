// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/scoring/ImpactScore.h"

#include <span>

namespace touchstone {

/// Draws of the touchpoints' importance, reach and drop-off. There are fewer than of pain, so each is used several
/// times.
struct ImpactDraws
{
    int draws = 0, touchpoints = 0;
    /// Per impact draw, touchpoint and registered part one number, 0..1; 0 where the part is known nowhere. See at().
    std::vector<float> values;
    std::vector<int> use; ///< per draw the impact draw that goes with it

    ImpactDraws() = default;
    ImpactDraws(int drawCount, int touchpointCount)
        : draws(drawCount)
        , touchpoints(touchpointCount)
        , values(static_cast<size_t>(drawCount) * static_cast<size_t>(touchpointCount) * impactCount())
    { }
    /// The parts of one touchpoint in one impact draw.
    std::span<const float> at(int draw, int touchpoint) const
    {
        return {&values[place(draw, touchpoint)], impactCount()};
    }
    std::span<float> at(int draw, int touchpoint) { return {&values[place(draw, touchpoint)], impactCount()}; }

private:
    size_t place(int draw, int touchpoint) const
    {
        return (static_cast<size_t>(draw) * static_cast<size_t>(touchpoints) + static_cast<size_t>(touchpoint))
            * impactCount();
    }
};

/// scoring.md section 2: drivers from a Wishart distribution around their correlations, each row of transitions from a
/// Dirichlet around its counts; importance, reach and drop-off computed anew from each. Above 200 drivers the
/// correlations among the touchpoints are held and only those with the outcome drawn. Empty where it was cancelled.
/// `model` is the journey's, with drivers of `driverAnswers` people.
ImpactDraws drawImpacts(const ImpactModel& model, double driverAnswers, const Journey& journey,
    const ScoreSettings& settings, Progress& progress);

} // namespace touchstone
