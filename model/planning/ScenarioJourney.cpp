// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/ScenarioJourney.h"

#include "model/journey/FindPlace.h"
#include "model/journey/JourneyCounts.h"
#include "model/planning/DigitalValue.h"

#include <algorithm>
#include <QSet>

namespace touchstone {
namespace {

/// Applies the members of a scenario one after the other; the first that cannot be is kept.
class Applier
{
public:
    Applier(const Scenario& scenario, const Journey& journey, const Plan& plan)
        : m_scenario(scenario)
        , m_plan(plan)
        , m_result{.journey = journey, .counts = CountEdit(journey), .lossCuts = {}}
    { }

    Result<ScenarioJourney> apply()
    {
        for (const QString& key : m_scenario.solutions)
            TOUCHSTONE_TRY(applySolution(key));
        for (const PainCut& cut : m_scenario.painCuts)
            TOUCHSTONE_TRY(cutPain(cut));
        for (const DropOffCut& cut : m_scenario.dropOffCuts)
            TOUCHSTONE_TRY(cutDropOff(cut));
        for (const QString& key : m_scenario.removed)
            TOUCHSTONE_TRY(remove(key));
        for (const Reroute& reroute : m_scenario.reroutes)
            TOUCHSTONE_TRY(lead(reroute));
        for (const AddedTouchpoint& added : m_scenario.added)
            TOUCHSTONE_TRY(add(added));
        putTransitions(m_result.counts.apply(countsOf(m_result.journey)));
        return std::move(m_result);
    }

private:
    Result<TouchpointId> find(const QString& key) const
    {
        const Touchpoint* touchpoint = m_result.journey.findTouchpoint(key);
        if (touchpoint && !m_removed.contains(touchpoint->id))
            return touchpoint->id;
        return failure({.code = ErrorCode::TouchpointUnknown, .arguments = {key}});
    }

    Result<TouchpointId> findEnd(const QString& key) const
    {
        for (const auto& [name, node] : {std::pair{"start", StartNode}, {"success", SuccessNode}, {"lost", LostNode}}) {
            if (key == QLatin1String(name))
                return node;
        }
        return find(key);
    }

    static tl::unexpected<Error> uncounted(const QString& from, const QString& to)
    {
        return failure(
            {.code = ErrorCode::TransitionUncounted, .arguments = {QStringLiteral("%1 > %2").arg(from, to)}});
    }

    /// Whether journeys were counted on a transition as the scenario has it so far.
    bool isCounted(TouchpointId from, TouchpointId to) const
    {
        const std::vector<double> now = m_result.counts.apply(countsOf(m_result.journey));
        const auto& edges = m_result.counts.transitions();
        for (size_t index = 0; index < edges.size(); ++index) {
            if (edges[index].from == from && edges[index].to == to)
                return now[index] > 0;
        }
        return false;
    }

    Result<void> applySolution(const QString& key)
    {
        const auto& solutions = m_plan.solutions;
        const auto found = std::find_if(solutions.begin(), solutions.end(), [&](const Solution& solution) {
            return solution.key == key || solution.name.plain() == key
                || solution.name.byLanguage().values().contains(key);
        });
        if (found == solutions.end())
            return failure({.code = ErrorCode::SolutionUnknown, .arguments = {key}});
        const Place place{.touchpoint = found->touchpoint};
        if (!m_result.journey.touchpoints.contains(found->touchpoint))
            return failure({.code = ErrorCode::TouchpointUnknown, .arguments = {key}});
        m_result.lossCuts.push_back(
            {.place = place, .signal = {}, .removes = removesOf(*found, m_result.journey), .solution = found->id});
        // Nothing is lost there, or nothing was counted: then there is nothing to cut.
        if (found->cutsExit.value_or(0) > 0 && isCounted(found->touchpoint, LostNode) && hasWayOn(found->touchpoint))
            m_result.counts.cutDropOff(found->touchpoint, *found->cutsExit);
        return {};
    }

    bool hasWayOn(TouchpointId at) const
    {
        const auto& transitions = m_result.journey.transitions;
        return std::any_of(transitions.begin(), transitions.end(), [&](const Transition& transition) {
            return transition.from == at && transition.to != LostNode && transition.count.value_or(0) > 0;
        });
    }

    Result<void> cutPain(const PainCut& cut)
    {
        const std::optional<Place> place = findPlace(m_result.journey, cut.place);
        if (!place)
            return failure({.code = ErrorCode::TouchpointUnknown, .arguments = {cut.place}});
        m_result.lossCuts.push_back({.place = *place,
            .signal = cut.signal,
            .removes = {cut.removes, cut.removes, cut.removes},
            .solution = {}});
        return {};
    }

    Result<void> cutDropOff(const DropOffCut& cut)
    {
        const Result<TouchpointId> at = find(cut.touchpoint);
        if (!at)
            return failure(at.error());
        if (!isCounted(*at, LostNode))
            return failure({.code = ErrorCode::DropOffUncounted, .arguments = {cut.touchpoint}});
        if (!hasWayOn(*at))
            return failure({.code = ErrorCode::DropOffWithoutWayOn, .arguments = {cut.touchpoint}});
        m_result.counts.cutDropOff(*at, cut.cut);
        return {};
    }

    Result<void> remove(const QString& key)
    {
        if (const Touchpoint* named = m_result.journey.findTouchpoint(key); named && m_removed.contains(named->id))
            return {}; // Said twice.
        const Result<TouchpointId> at = find(key);
        if (!at)
            return failure(at.error());
        m_result.counts.remove(*at);
        m_removed.insert(*at);
        return {};
    }

    Result<void> lead(const Reroute& reroute)
    {
        const auto from = findEnd(reroute.from), to = findEnd(reroute.to), instead = findEnd(reroute.instead);
        for (const auto& each : {from, to, instead}) {
            if (!each)
                return failure(each.error());
        }
        // Nobody comes back to where journeys begin.
        if (*instead == StartNode)
            return failure({.code = ErrorCode::TouchpointUnknown, .arguments = {reroute.instead}});
        if (!isCounted(*from, *to))
            return uncounted(reroute.from, reroute.to);
        m_result.counts.reroute(*from, *to, *instead, reroute.share);
        return {};
    }

    Result<void> add(const AddedTouchpoint& added)
    {
        const auto from = findEnd(added.from), to = findEnd(added.to);
        for (const auto& each : {from, to}) {
            if (!each)
                return failure(each.error());
        }
        if (m_result.journey.findTouchpoint(added.key))
            return failure({.code = ErrorCode::TouchpointExists, .arguments = {added.key}});
        if (!isCounted(*from, *to))
            return uncounted(added.from, added.to);
        // Only known in here: any id that is no other's.
        qint64 largest = 0;
        for (const Touchpoint& touchpoint : m_result.journey.touchpoints)
            largest = std::max(largest, touchpoint.id.value);
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{largest + 1};
        touchpoint.key = added.key;
        touchpoint.name = added.name;
        touchpoint.position = m_result.journey.touchpoints.nextPosition();
        m_result.counts.insert(touchpoint.id, *from, *to, added.share, added.lost);
        m_result.journey.touchpoints.put(touchpoint);
        return {};
    }

    /// Gives the journey the transitions and counts as they have become.
    void putTransitions(const std::vector<double>& counts)
    {
        const auto& edges = m_result.counts.transitions();
        Collection<Transition> transitions;
        for (size_t index = 0; index < edges.size(); ++index) {
            Transition transition;
            transition.id = TransitionId{static_cast<qint64>(index) + 1};
            transition.position = static_cast<int>(index);
            transition.from = edges[index].from;
            transition.to = edges[index].to;
            transition.count = counts[index];
            transitions.put(transition);
        }
        m_result.journey.transitions = std::move(transitions);
        for (const TouchpointId id : m_removed)
            m_result.journey.touchpoints.remove(id);
    }

    const Scenario& m_scenario;
    const Plan& m_plan;
    ScenarioJourney m_result;
    QSet<TouchpointId> m_removed; ///< still in the journey, so that their ids are not given again
};

} // namespace

Result<ScenarioJourney> applyScenario(const Scenario& scenario, const Journey& journey, const Plan& plan)
{
    return Applier(scenario, journey, plan).apply();
}

} // namespace touchstone
