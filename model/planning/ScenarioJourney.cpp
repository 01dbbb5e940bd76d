// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/ScenarioJourney.h"

#include "model/journey/FindPlace.h"
#include "model/journey/JourneyCounts.h"
#include "model/planning/DigitalValue.h"

#include <algorithm>
#include <numeric>
#include <QSet>

namespace touchstone {
namespace {

template <typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

double sumOf(const std::vector<size_t>& edges, const std::vector<double>& counts)
{
    return std::accumulate(edges.begin(), edges.end(), 0., [&](double sum, size_t edge) { return sum + counts[edge]; });
}

} // namespace

CountEdit::CountEdit(const Journey& journey)
    : m_own(static_cast<size_t>(journey.transitions.size()))
{
    for (const Transition& transition : journey.transitions)
        m_edges.push_back({transition.from, transition.to});
}

std::vector<double> CountEdit::apply(std::span<const double> counts) const
{
    std::vector<double> result(counts.begin(), counts.end());
    result.resize(m_edges.size(), 0);
    const auto spread = [&](const Spread& step) {
        const double others = sumOf(step.others, result);
        if (others <= 0)
            return;
        const double grown = 1 + step.share * result[step.from] / others;
        result[step.from] *= 1 - step.share;
        for (const size_t edge : step.others)
            result[edge] *= grown;
    };
    const auto move = [&](const Move& step) {
        result[step.to] += step.share * result[step.from];
        result[step.from] *= step.kept;
    };
    const auto bypass = [&](const Bypass& step) {
        const double out = sumOf(step.out, result);
        for (size_t in = 0; in < step.in.size(); ++in) {
            const double came = result[step.in[in]];
            for (size_t each = 0; each < step.targets[in].size(); ++each) {
                const double share = step.out.empty() ? 1 : out > 0 ? result[step.out[each]] / out : 0;
                result[step.targets[in][each]] += came * share;
            }
        }
        for (const size_t edge : step.gone)
            result[edge] = 0;
    };
    for (const auto& step : m_steps)
        std::visit(Overloaded{spread, move, bypass}, step);
    return result;
}

size_t CountEdit::edge(TouchpointId from, TouchpointId to)
{
    const auto found = std::find_if(
        m_edges.begin(), m_edges.end(), [&](const Edge& each) { return each.from == from && each.to == to; });
    if (found != m_edges.end())
        return static_cast<size_t>(found - m_edges.begin());
    m_edges.push_back({from, to});
    return m_edges.size() - 1;
}

void CountEdit::cutDropOff(TouchpointId at, double share)
{
    Spread step{.from = edge(at, LostNode), .others = {}, .share = share};
    for (size_t index = 0; index < m_edges.size(); ++index) {
        if (m_edges[index].from == at && m_edges[index].to != LostNode)
            step.others.push_back(index);
    }
    m_steps.emplace_back(std::move(step));
}

void CountEdit::reroute(TouchpointId from, TouchpointId to, TouchpointId instead, double share)
{
    if (instead == to)
        return; // Where they go already.
    m_steps.emplace_back(Move{.from = edge(from, to), .to = edge(from, instead), .share = share, .kept = 1 - share});
}

void CountEdit::insert(TouchpointId added, TouchpointId from, TouchpointId to, double share, double lost)
{
    reroute(from, to, added, share);
    const size_t came = edge(from, added);
    m_steps.emplace_back(Move{.from = came, .to = edge(added, to), .share = 1 - lost, .kept = 1});
    m_steps.emplace_back(Move{.from = came, .to = edge(added, LostNode), .share = lost, .kept = 1});
}

void CountEdit::remove(TouchpointId at)
{
    Bypass step;
    for (size_t index = 0; index < m_edges.size(); ++index) {
        const Edge each = m_edges[index];
        if (each.from == at || each.to == at)
            step.gone.push_back(index);
        if (each.to == at && each.from != at)
            step.in.push_back(index);
        if (each.from == at && each.to != at && each.to != LostNode)
            step.out.push_back(index);
    }
    for (const size_t in : step.in) {
        const TouchpointId from = m_edges[in].from;
        std::vector<size_t>& targets = step.targets.emplace_back();
        for (const size_t out : step.out)
            targets.push_back(edge(from, m_edges[out].to));
        if (step.out.empty())
            targets.push_back(edge(from, LostNode));
    }
    m_steps.emplace_back(std::move(step));
}

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
        m_result.lossCuts.push_back({.place = place,
            .signal = {},
            .removes = found->removes.value_or(assumedRemoves(m_result.journey, place)),
            .solution = found->id});
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
