// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/FlowFigures.h"

#include "model/journey/JourneyCounts.h"
#include "model/journey/JourneyGraph.h"
#include "model/scoring/CountDraws.h"
#include "model/scoring/Parallel.h"

namespace touchstone {
namespace {

/// A figure of the flow as it is, and over the draws of it.
template <typename Figure>
DrawnFigure drawn(const Flow& now, const std::vector<Flow>& draws, const Figure& figure)
{
    std::vector<float> values;
    values.reserve(draws.size());
    for (const Flow& draw : draws)
        values.push_back(static_cast<float>(figure(draw)));
    return {figure(now), rangeOf(values)};
}

double lostAt(const Flow& flow, size_t index)
{
    const std::optional<FlowAt>& at = flow.at[index];
    return at ? at->expectedVisits * at->exitRate : 0;
}

LossFigures lossFigures(
    const Flow& now, const std::vector<Flow>& draws, size_t index, double started, std::optional<double> customerValue)
{
    LossFigures figures;
    figures.journeysLost = drawn(now, draws, [&](const Flow& flow) { return started * lostAt(flow, index); });
    if (customerValue) {
        figures.revenueAtRisk
            = drawn(now, draws, [&](const Flow& flow) { return started * *customerValue * lostAt(flow, index); });
    }
    if (fixEffect(*now.at[index], FlowFigures::FixedShare)) {
        figures.fixEffect = drawn(now, draws,
            [&](const Flow& flow) { return fixEffect(*flow.at[index], FlowFigures::FixedShare).value_or(0); });
    }
    return figures;
}

} // namespace

bool saysWorth(const Journey& journey, const Flow& flow)
{
    for (int index = 0; index < journey.touchpoints.size(); ++index) {
        if (journey.touchpoints[index].customerValue && flow.at[static_cast<size_t>(index)])
            return true;
    }
    return false;
}

double moneyLost(const Journey& journey, const Flow& flow, double started)
{
    double money = 0;
    for (int index = 0; index < journey.touchpoints.size(); ++index)
        money += journey.touchpoints[index].customerValue.value_or(0) * lostAt(flow, static_cast<size_t>(index));
    return started * money;
}

FlowFigures flowFigures(const Journey& journey, const ScoreSettings& settings, Progress& progress)
{
    FlowFigures result;
    const std::optional<Flow> now = flowOf(journey);
    if (!now)
        return result;
    const CountDraws counts(journey);
    std::vector<Flow> draws(static_cast<size_t>(impactDrawCount(journey.touchpoints.size())));
    forEachInParallel(static_cast<int>(draws.size()), progress, [&](int draw) {
        if (auto flow = counts.solver().solve(counts.counts(settings.seed, draw), progress))
            draws[static_cast<size_t>(draw)] = std::move(*flow);
    });
    if (progress.isCancelled())
        return result;

    const double started = journeysStarted(journey);
    for (int i = 0; i < journey.touchpoints.size(); ++i) {
        const auto index = static_cast<size_t>(i);
        const Touchpoint& touchpoint = journey.touchpoints[i];
        if (!now->at[index])
            continue;
        result.at.insert(touchpoint.id, lossFigures(*now, draws, index, started, touchpoint.customerValue));
    }
    if (saysWorth(journey, *now))
        result.revenueAtRisk = drawn(*now, draws, [&](const Flow& flow) { return moneyLost(journey, flow, started); });
    const JourneyGraph graph(journey, JourneyGraph::Edges::Counted);
    for (const TouchpointId id : graph.unavoidable())
        result.at[id].isUnavoidable = true;
    for (const std::vector<TouchpointId>& loop : graph.loops()) {
        LoopFigures& figures = result.loops.emplace_back();
        figures.touchpoints = loop;
        figures.repeats = drawn(*now, draws, [&](const Flow& flow) {
            double repeats = 0;
            for (const TouchpointId id : loop) {
                const auto& at = flow.at[static_cast<size_t>(journey.touchpoints.indexOf(id))];
                repeats += at ? at->expectedVisits - at->reach : 0;
            }
            return repeats;
        });
    }
    std::stable_sort(result.loops.begin(), result.loops.end(),
        [](const LoopFigures& a, const LoopFigures& b) { return a.repeats.value > b.repeats.value; });
    return result;
}

} // namespace touchstone
