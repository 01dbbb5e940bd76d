// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/WhatIfBase.h"
#include "model/scoring/CountDraws.h"
#include "model/scoring/DrawCost.h"
#include "model/scoring/Parallel.h"

namespace touchstone {
namespace {

/// Whether a scenario's journey makes it anew; the other parts of impact stay what they were.
bool isOfFlow(size_t part)
{
    return part == static_cast<size_t>(Impact::Reach) || part == static_cast<size_t>(Impact::DropOff);
}

} // namespace

void WhatIf::Base::drawFlows(Progress& progress)
{
    auto flows = std::make_shared<FlowState>();
    flows->flow = impact.flow;
    if (impact.flow) {
        const CountDraws counts(journey);
        drawnJourney = counts.journey();
        const int size = impactDrawCount(journey.touchpoints.size());
        countDraws.resize(static_cast<size_t>(size));
        flows->draws.resize(static_cast<size_t>(size));
        const auto drawFlow = [&](int draw) {
            const auto index = static_cast<size_t>(draw);
            countDraws[index] = counts.counts(ranking.settings.seed, draw);
            if (auto flow = counts.solver().solve(countDraws[index], progress))
                flows->draws[index] = std::move(*flow);
        };
        forEachInParallel(
            size, progress, drawFlow, impactCost(size, static_cast<size_t>(journey.transitions.size()), 0));
    }
    state.flows = std::move(flows);
}

void WhatIf::Base::setImpacts(WhatIfState& to, const Journey& changed, const ImpactModel& model,
    const ImpactDraws& drawn, const WhatIfState* same) const
{
    to.impacts.assign(static_cast<size_t>(journey.touchpoints.size()), nullptr);
    to.impactsNow.assign(to.impacts.size(), 0);
    for (size_t index = 0; index < to.impacts.size(); ++index) {
        const Touchpoint& touchpoint = journey.touchpoints[static_cast<int>(index)];
        const int at = changed.touchpoints.indexOf(touchpoint.id);
        if (at < 0)
            continue;
        const auto& weights = ranking.settings.impactWeights;
        to.impactsNow[index] = model.impactOf(at, touchpoint.momentOfTruth, weights).impact;
        std::vector<float> row = weighedImpacts(drawn, model, at, touchpoint.momentOfTruth, weights);
        to.impacts[index] = same && row == *same->impacts[index] ? same->impacts[index] : rowOf(std::move(row));
    }
}

void WhatIf::Base::changeFlow(
    WhatIfState& to, const ScenarioJourney& scenario, const ScenarioJourney& drawnScenario) const
{
    if (!impact.flow) {
        // Nothing is drawn of counts that there are not: what was said of reach by hand holds where a touchpoint stays.
        for (size_t index = 0; index < to.impacts.size(); ++index) {
            if (!scenario.journey.touchpoints.contains(journey.touchpoints[static_cast<int>(index)].id))
                to.impacts[index] = nullptr;
        }
        to.flows = std::make_shared<const FlowState>();
        return;
    }
    const FlowSolver solver(drawnScenario.journey);
    auto flows = std::make_shared<FlowState>();
    flows->flow = flowOf(scenario.journey);
    // Where nobody starts any more, nothing is drawn.
    flows->draws.resize(flows->flow ? countDraws.size() : 0);

    // What a touchpoint is worth stays what it was; what is added has no importance of its own.
    const auto size = static_cast<size_t>(scenario.journey.touchpoints.size());
    ImpactModel model;
    model.parts.resize(size);
    std::vector<int> before;
    for (size_t index = 0; index < size; ++index) {
        before.push_back(journey.touchpoints.indexOf(scenario.journey.touchpoints[static_cast<int>(index)].id));
        for (size_t part = 0; part < impactCount(); ++part) {
            // A part is known everywhere or nowhere.
            if (!isOfFlow(part) && !impact.parts.empty() && impact.parts[0][part])
                model.parts[index][part]
                    = before[index] < 0 ? .5 : *impact.parts[static_cast<size_t>(before[index])][part];
        }
    }
    ImpactModel now = model;
    if (flows->flow)
        now.setFlow(*flows->flow);

    const ImpactDraws& base = draws.impactDraws();
    ImpactDraws drawn(static_cast<int>(countDraws.size()), static_cast<int>(size));
    Progress progress;
    forEachInParallel(static_cast<int>(countDraws.size()), progress, [&](int i) {
        const auto draw = static_cast<size_t>(i);
        ImpactModel own = model;
        if (draw < flows->draws.size()) {
            flows->draws[draw] = *solver.solve(drawnScenario.counts.apply(countDraws[draw]));
            own.setFlow(flows->draws[draw]);
        }
        for (size_t index = 0; index < size; ++index) {
            const std::span<float> parts = drawn.at(i, static_cast<int>(index));
            for (size_t part = 0; part < parts.size(); ++part) {
                parts[part] = before[index] >= 0 && !isOfFlow(part)
                    ? base.at(i, before[index])[part]
                    : static_cast<float>(own.parts[index][part].value_or(0));
            }
        }
    });
    to.flows = std::move(flows);
    setImpacts(to, scenario.journey, now, drawn, &state);
}

} // namespace touchstone
