// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/ScenarioSteps.h"

#include <algorithm>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::ScenarioSteps)
};

constexpr double HalfGone = .5; ///< to begin with

const QString SuccessKey = QStringLiteral("success");

/// The busiest counted way on from a touchpoint, else of the whole journey.
const Transition* busiestWay(const Journey& journey, TouchpointId at)
{
    const Transition* busiest = nullptr;
    const auto isMore = [&](const Transition& transition) {
        const bool isHere = transition.from == at, isBestHere = busiest && busiest->from == at;
        return !busiest || (isHere != isBestHere ? isHere : *transition.count > *busiest->count);
    };
    for (const Transition& transition : journey.transitions) {
        if (transition.count.value_or(0) > 0 && transition.from != StartNode && transition.to != LostNode
            && isMore(transition))
            busiest = &transition;
    }
    return busiest;
}

} // namespace

std::vector<ScenarioStep> stepsOf(const Scenario& scenario)
{
    std::vector<ScenarioStep> steps;
    for (const QString& key : scenario.solutions)
        steps.emplace_back(DeliveredSolution{key});
    steps.insert(steps.end(), scenario.painCuts.begin(), scenario.painCuts.end());
    steps.insert(steps.end(), scenario.dropOffCuts.begin(), scenario.dropOffCuts.end());
    for (const QString& key : scenario.removed)
        steps.emplace_back(TakenOut{key});
    steps.insert(steps.end(), scenario.reroutes.begin(), scenario.reroutes.end());
    steps.insert(steps.end(), scenario.added.begin(), scenario.added.end());
    return steps;
}

void setSteps(Scenario& scenario, const std::vector<ScenarioStep>& steps)
{
    struct Add
    {
        Scenario& to;
        void operator()(const DeliveredSolution& step) const { to.solutions << step.solution; }
        void operator()(const PainCut& step) const { to.painCuts.push_back(step); }
        void operator()(const DropOffCut& step) const { to.dropOffCuts.push_back(step); }
        void operator()(const TakenOut& step) const { to.removed << step.touchpoint; }
        void operator()(const Reroute& step) const { to.reroutes.push_back(step); }
        void operator()(const AddedTouchpoint& step) const { to.added.push_back(step); }
    };
    Scenario changed;
    changed.id = scenario.id;
    changed.key = scenario.key;
    changed.position = scenario.position;
    changed.name = scenario.name;
    for (const ScenarioStep& step : steps)
        std::visit(Add{changed}, step);
    scenario = std::move(changed);
}

QString kindOfStep(size_t kind)
{
    switch (kind) {
    case 0:
        return StepWords::tr("A solution is delivered");
    case 1:
        return StepWords::tr("Something hurts less");
    case 2:
        return StepWords::tr("Fewer leave");
    case 3:
        return StepWords::tr("A touchpoint is taken out");
    case 4:
        return StepWords::tr("Journeys take another way");
    default:
        return StepWords::tr("A touchpoint is added");
    }
}

std::optional<ScenarioStep> firstStep(size_t kind, const Journey& journey, const Collection<Solution>& solutions,
    TouchpointId at, const QStringList& taken)
{
    if (journey.touchpoints.isEmpty())
        return std::nullopt;
    const Touchpoint* found = journey.touchpoints.find(at);
    const Touchpoint& touchpoint = found ? *found : journey.touchpoints[0];
    const Transition* way = busiestWay(journey, touchpoint.id);
    switch (kind) {
    case 0: {
        if (solutions.isEmpty())
            return std::nullopt;
        const auto here = std::find_if(solutions.begin(), solutions.end(),
            [&](const Solution& solution) { return solution.touchpoint == touchpoint.id; });
        return DeliveredSolution{here == solutions.end() ? solutions[0].key : here->key};
    }
    case 1:
        return PainCut{touchpoint.key, std::nullopt, HalfGone};
    case 2:
        return DropOffCut{touchpoint.key, HalfGone};
    case 3:
        return TakenOut{touchpoint.key};
    case 4:
        if (!way)
            return std::nullopt;
        return Reroute{journey.keyOf(way->from), journey.keyOf(way->to), SuccessKey, HalfGone};
    default:
        if (!way)
            return std::nullopt;
        const QString name = StepWords::tr("New touchpoint");
        const QString key = makeKey(QStringLiteral("added"),
            [&](const QString& tried) { return taken.contains(tried) || journey.findTouchpoint(tried); });
        return AddedTouchpoint{key, LocalizedText(name), journey.keyOf(way->from), journey.keyOf(way->to), 1, 0};
    }
}

} // namespace touchstone
