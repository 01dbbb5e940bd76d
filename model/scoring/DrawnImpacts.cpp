// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/DrawnImpacts.h"

#include <algorithm>

namespace touchstone {

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

DrawnImpacts::DrawnImpacts(
    const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Progress& progress)
    : m_known(modelImpact(journey, tallies, progress))
{
    if (progress.isCancelled())
        return;
    for (int index = 0; index < journey.touchpoints.size(); ++index) {
        m_touchpointAt.insert(journey.touchpoints[index].id, index);
        m_isMomentOfTruth.push_back(journey.touchpoints[index].momentOfTruth);
    }
    m_draws = drawImpacts(m_known, tallies.drivers.n, journey, settings, progress);
}

void DrawnImpacts::multiply(std::vector<float>& severities, const Place& place, const ByImpact<double>& weights) const
{
    const auto impactOf = [&](TouchpointId id) {
        const int index = m_touchpointAt.value(id);
        return weighedImpacts(m_draws, m_known, index, m_isMomentOfTruth[static_cast<size_t>(index)], weights);
    };
    std::vector<float> impact = impactOf(place.touchpoint);
    if (place.isHandover())
        takeSmaller(impact, impactOf(place.to));
    for (size_t draw = 0; draw < severities.size(); ++draw)
        severities[draw] *= impact[static_cast<size_t>(m_draws.use[draw])];
}

} // namespace touchstone
