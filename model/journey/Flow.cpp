// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/Flow.h"

#include "model/journey/ChainElimination.h"
#include "model/journey/JourneyCounts.h"
#include "model/journey/JourneyGraph.h"

#include <algorithm>
#include <map>

namespace touchstone {
namespace {

using Eigen::VectorXd;

constexpr int Start = -1, Success = -2, Lost = -3;

/// A counted transition between states; `from` may be Start, `to` Success or Lost.
struct Edge
{
    int from = 0, to = 0;
    size_t transition = 0; ///< index in the journey
};

/// States that lead to each other, or a single one. A journey that comes back never left its part.
struct Part
{
    std::vector<int> states;
    std::vector<size_t> within; ///< edges from one of the states to another of them, the plan's links
    std::vector<size_t> onward; ///< edges to states of later parts
    std::optional<EliminationPlan> plan; ///< none for a single state
};

/// Transition probabilities over the touchpoints that the counts know.
struct Chain
{
    std::vector<double> shares; ///< of each edge between states
    VectorXd first; ///< share of journeys that begin at each state
    VectorXd toSuccess, toLost;
    VectorXd leaving; ///< share of visits to each state after which its part is left
    double firstSuccess = 0, firstLost = 0; ///< straight from the start to an end

    explicit Chain(size_t edges, Eigen::Index states)
        : shares(edges, 0)
        , first(VectorXd::Zero(states))
        , toSuccess(first)
        , toLost(first)
        , leaving(first)
    { }
};

/// What the chain's equations give, by state.
struct Solution
{
    VectorXd visits, visitsOnceHere, success, steps;
};

} // namespace

double shareOf(Reach reach)
{
    switch (reach) {
    case Reach::All:
        return 1;
    case Reach::Most:
        return .75;
    case Reach::Some:
        return .4;
    case Reach::Few:
        break;
    }
    return .1;
}

struct FlowSolver::Structure
{
    size_t touchpointCount = 0;
    std::vector<int> touchpoints; ///< state -> index in the journey
    std::vector<bool> isClosed; ///< of each state
    std::vector<double> openShare; ///< of the visits to each state: journeys that end there, nobody knows how
    std::vector<int> partOf, placeIn; ///< of each state: its part, and where it stands there
    std::vector<Part> parts; ///< no edge leads to an earlier one
    std::vector<std::vector<TouchpointId>> closedParts;
    std::vector<Edge> edges;
    bool isStarted = false; ///< some journey leaves the start

    void divide(const std::vector<int>& components);
    void findOpenEnds(const Journey& journey);
    Chain chain(std::span<const double> counts) const;
    std::optional<Solution> solve(const Chain& chain, const Progress& progress) const;
};

/// Makes the parts: the strongly connected components, a closed state being one of its own. `components` are numbered
/// against the direction of the edges, as Tarjan's algorithm finds them.
void FlowSolver::Structure::divide(const std::vector<int>& components)
{
    std::map<std::pair<int, int>, std::vector<int>> members;
    for (size_t state = 0; state < components.size(); ++state)
        members[{-components[state], isClosed[state] ? static_cast<int>(state) : -1}].push_back(
            static_cast<int>(state));
    partOf.resize(components.size());
    placeIn.resize(components.size());
    for (auto& [key, states] : members) {
        for (size_t place = 0; place < states.size(); ++place) {
            partOf[static_cast<size_t>(states[place])] = static_cast<int>(parts.size());
            placeIn[static_cast<size_t>(states[place])] = static_cast<int>(place);
        }
        parts.emplace_back().states = std::move(states);
    }
    for (size_t index = 0; index < edges.size(); ++index) {
        const Edge& edge = edges[index];
        if (edge.from < 0 || edge.to < 0 || isClosed[static_cast<size_t>(edge.from)])
            continue;
        const int part = partOf[static_cast<size_t>(edge.from)];
        const bool stays = part == partOf[static_cast<size_t>(edge.to)];
        Part& of = parts[static_cast<size_t>(part)];
        (stays ? of.within : of.onward).push_back(index);
    }
    for (Part& part : parts) {
        if (part.states.size() == 1)
            continue;
        std::vector<EliminationPlan::Link> links;
        for (const size_t index : part.within) {
            links.push_back(
                {placeIn[static_cast<size_t>(edges[index].from)], placeIn[static_cast<size_t>(edges[index].to)]});
        }
        part.plan.emplace(static_cast<int>(part.states.size()), links);
    }
}

/// Where no transition that was counted leads to the goal or out, nobody classified the ends (scoring.md section 2),
/// and what comes in and does not go out ends there. In all other journeys there is a way out or there is a gap to
/// mend.
void FlowSolver::Structure::findOpenEnds(const Journey& journey)
{
    openShare.resize(touchpoints.size(), 0);
    if (std::any_of(edges.begin(), edges.end(), [](const Edge& edge) { return edge.to == Success || edge.to == Lost; }))
        return;
    std::vector<double> in(touchpoints.size(), 0), out(touchpoints.size(), 0);
    for (const Edge& edge : edges) {
        const double count = *journey.transitions[static_cast<int>(edge.transition)].count;
        in[static_cast<size_t>(edge.to)] += count;
        if (edge.from != Start)
            out[static_cast<size_t>(edge.from)] += count;
    }
    for (size_t state = 0; state < openShare.size(); ++state)
        openShare[state] = in[state] > out[state] ? (in[state] - out[state]) / in[state] : 0;
}

Chain FlowSolver::Structure::chain(std::span<const double> counts) const
{
    Chain chain(edges.size(), static_cast<Eigen::Index>(touchpoints.size()));
    VectorXd totals = chain.first;
    double started = 0;
    for (const Edge& edge : edges)
        (edge.from == Start ? started : totals[edge.from]) += counts[edge.transition];
    for (size_t state = 0; state < isClosed.size(); ++state) {
        if (isClosed[state])
            chain.toLost[static_cast<Eigen::Index>(state)] = chain.leaving[static_cast<Eigen::Index>(state)] = 1;
        else
            chain.leaving[static_cast<Eigen::Index>(state)] = openShare[state];
    }
    for (size_t index = 0; index < edges.size(); ++index) {
        const Edge& edge = edges[index];
        const double goesOn = edge.from == Start ? 1 : 1 - openShare[static_cast<size_t>(edge.from)];
        const double share = goesOn * counts[edge.transition] / (edge.from == Start ? started : totals[edge.from]);
        if (edge.from == Start) {
            (edge.to == Success       ? chain.firstSuccess
                    : edge.to == Lost ? chain.firstLost
                                      : chain.first[edge.to])
                += share;
            continue;
        }
        if (isClosed[static_cast<size_t>(edge.from)])
            continue;
        chain.shares[index] = share;
        if (edge.to == Success)
            chain.toSuccess[edge.from] += share;
        else if (edge.to == Lost)
            chain.toLost[edge.from] += share;
        if (edge.to < 0 || partOf[static_cast<size_t>(edge.from)] != partOf[static_cast<size_t>(edge.to)])
            chain.leaving[edge.from] += share;
    }
    return chain;
}

/// Part by part: visits follow the journeys, what is gathered on the way to the end goes against them.
std::optional<Solution> FlowSolver::Structure::solve(const Chain& chain, const Progress& progress) const
{
    Solution solution{
        chain.first, VectorXd::Zero(chain.first.size()), chain.toSuccess, VectorXd::Ones(chain.first.size())};
    std::vector<std::optional<ChainElimination>> eliminated(parts.size());
    for (size_t index = 0; index < parts.size() && !progress.isCancelled(); ++index) {
        const Part& part = parts[index];
        const std::vector<int>& states = part.states;
        if (part.plan) {
            std::vector<double> shares;
            for (const size_t edge : part.within)
                shares.push_back(chain.shares[edge]);
            const ChainElimination& chainHere
                = eliminated[index].emplace(*part.plan, shares, chain.leaving(states), progress);
            if (progress.isCancelled())
                return std::nullopt;
            solution.visits(states) = chainHere.visits(solution.visits(states));
            solution.visitsOnceHere(states) = chainHere.visitsOnceHere(progress);
        } else {
            solution.visitsOnceHere[states.front()] = 1 / chain.leaving[states.front()];
            solution.visits[states.front()] /= chain.leaving[states.front()];
        }
        for (const size_t edge : part.onward)
            solution.visits[edges[edge].to] += solution.visits[edges[edge].from] * chain.shares[edge];
    }
    for (size_t index = parts.size(); index-- > 0 && !progress.isCancelled();) {
        const Part& part = parts[index];
        for (const size_t edge : part.onward) {
            solution.success[edges[edge].from] += chain.shares[edge] * solution.success[edges[edge].to];
            solution.steps[edges[edge].from] += chain.shares[edge] * solution.steps[edges[edge].to];
        }
        for (VectorXd* gathered : {&solution.success, &solution.steps}) {
            if (part.plan)
                (*gathered)(part.states) = eliminated[index]->gathered((*gathered)(part.states));
            else
                (*gathered)[part.states.front()] /= chain.leaving[part.states.front()];
        }
    }
    return progress.isCancelled() ? std::nullopt : std::optional(std::move(solution));
}

FlowSolver::FlowSolver(const Journey& journey)
    : m_structure(std::make_unique<Structure>())
{
    Structure& structure = *m_structure;
    const JourneyGraph graph(journey, JourneyGraph::Edges::Counted);
    structure.touchpointCount = static_cast<size_t>(journey.touchpoints.size());
    structure.closedParts = graph.closedParts();
    QHash<TouchpointId, int> stateOf{{StartNode, Start}, {SuccessNode, Success}, {LostNode, Lost}};
    const std::vector<bool> connected = graph.connected();
    const std::vector<int> allComponents = graph.components();
    std::vector<int> components;
    for (int index = 0; index < journey.touchpoints.size(); ++index) {
        if (!connected[static_cast<size_t>(index)])
            continue;
        stateOf.insert(journey.touchpoints[index].id, static_cast<int>(structure.touchpoints.size()));
        structure.touchpoints.push_back(index);
        components.push_back(allComponents[static_cast<size_t>(index)]);
    }
    for (int index = 0; index < journey.transitions.size(); ++index) {
        const Transition& transition = journey.transitions[index];
        const auto from = stateOf.constFind(transition.from), to = stateOf.constFind(transition.to);
        if (transition.count.value_or(0) <= 0 || from == stateOf.constEnd() || to == stateOf.constEnd())
            continue;
        structure.edges.push_back({*from, *to, static_cast<size_t>(index)});
        structure.isStarted |= *from == Start;
    }
    structure.findOpenEnds(journey);
    std::erase_if(structure.closedParts, [&](const std::vector<TouchpointId>& part) {
        return std::any_of(part.begin(), part.end(),
            [&](TouchpointId id) { return structure.openShare[static_cast<size_t>(stateOf.value(id))] > 0; });
    });
    structure.isClosed.resize(structure.touchpoints.size(), false);
    for (const std::vector<TouchpointId>& part : structure.closedParts) {
        for (const TouchpointId id : part)
            structure.isClosed[static_cast<size_t>(stateOf.value(id))] = true;
    }
    structure.divide(components);
}

FlowSolver::~FlowSolver() = default;

std::optional<Flow> FlowSolver::solve(std::span<const double> counts, const Progress& progress) const
{
    const Structure& structure = *m_structure;
    if (!structure.isStarted)
        return std::nullopt;
    const Chain chain = structure.chain(counts);
    const std::optional<Solution> solved = structure.solve(chain, progress);
    if (!solved)
        return std::nullopt;
    const Solution& solution = *solved;
    Flow flow;
    flow.closedParts = structure.closedParts;
    flow.successProbability = chain.firstSuccess + chain.toSuccess.dot(solution.visits);
    flow.lostProbability = chain.firstLost + chain.toLost.dot(solution.visits);
    flow.expectedSteps = solution.visits.sum();
    flow.at.resize(structure.touchpointCount);
    for (Eigen::Index state = 0; state < chain.first.size(); ++state) {
        FlowAt at;
        at.expectedVisits = solution.visits[state];
        at.visitsOnceHere = solution.visitsOnceHere[state];
        at.reach = at.expectedVisits / at.visitsOnceHere;
        at.exitRate = chain.toLost[state];
        if (flow.lostProbability > 0)
            at.exitShare = at.expectedVisits * at.exitRate / flow.lostProbability;
        at.success = solution.success[state];
        at.expectedSteps = solution.steps[state];
        flow.at[static_cast<size_t>(structure.touchpoints[static_cast<size_t>(state)])] = at;
    }
    return flow;
}

std::vector<FlowSolver::Row> FlowSolver::rows() const
{
    std::map<int, Row> rows;
    for (const Edge& edge : m_structure->edges)
        rows[edge.from].push_back(edge.transition);
    std::vector<Row> result;
    for (auto& [from, row] : rows)
        result.push_back(std::move(row));
    return result;
}

std::optional<Flow> flowOf(const Journey& journey, const Progress& progress)
{
    return FlowSolver(journey).solve(countsOf(journey), progress);
}

std::optional<double> fixEffect(const FlowAt& at, double share)
{
    if (at.exitRate >= 1)
        return std::nullopt;
    const double gain = share * at.exitRate / (1 - at.exitRate);
    return at.expectedVisits * at.success * gain / (1 - gain * (at.visitsOnceHere - 1));
}

} // namespace touchstone
