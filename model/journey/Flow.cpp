// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/Flow.h"

#include "model/journey/AbsorbingChain.h"
#include "model/journey/JourneyCounts.h"
#include "model/journey/JourneyGraph.h"

#include <Eigen/SparseLU>
#include <map>

namespace touchstone {
namespace {

using Sparse = Eigen::SparseMatrix<double>;
using Triplets = std::vector<Eigen::Triplet<double>>;

constexpr Eigen::Index DenseLimit = 300;

constexpr int Start = -1, Success = -2, Lost = -3;

/// A counted transition between states; `from` may be Start, `to` Success or Lost.
struct Edge
{
    int from = 0, to = 0;
    size_t transition = 0; ///< index in the journey
};

/// Transition probabilities over the touchpoints that the counts know.
struct Chain
{
    Sparse transient;
    Eigen::VectorXd first; ///< share of journeys that begin at each state
    Eigen::VectorXd toSuccess, toLost;
    double firstSuccess = 0, firstLost = 0; ///< straight from the start to an end

    Eigen::Index size() const { return first.size(); }
};

/// What the chain's equations give, by state.
struct Solution
{
    Eigen::VectorXd visits, visitsOnceHere, success, steps;
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
    std::vector<int> components; ///< strongly connected component of each state
    std::vector<bool> isClosed; ///< of each state
    std::vector<std::vector<TouchpointId>> closedParts;
    std::vector<Edge> edges;
    bool isStarted = false; ///< some journey leaves the start

    Chain chain(std::span<const double> counts) const;
};

namespace {

Solution solveDense(const Chain& chain)
{
    const AbsorbingChain solved = solveAbsorbingChain(Eigen::MatrixXd(chain.transient), chain.toSuccess);
    return {solved.visits.transpose() * chain.first, solved.visits.diagonal(), solved.absorption.col(0), solved.steps};
}

Sparse identityMinus(const Sparse& matrix)
{
    Sparse identity(matrix.rows(), matrix.cols());
    identity.setIdentity();
    return identity - matrix;
}

/// The diagonal of (I - Q)^-1. A journey that comes back never left its strongly connected component, so each component
/// is solved by itself.
Eigen::VectorXd visitsOnceHere(const Chain& chain, const std::vector<int>& components)
{
    Eigen::VectorXd result = Eigen::VectorXd::Ones(chain.size());
    std::map<int, std::vector<int>> members;
    for (size_t state = 0; state < components.size(); ++state)
        members[components[state]].push_back(static_cast<int>(state));
    std::vector<int> localOf(static_cast<size_t>(chain.size()));
    const Eigen::SparseMatrix<double, Eigen::RowMajor> rows = chain.transient;
    for (const auto& [component, states] : members) {
        for (size_t local = 0; local < states.size(); ++local)
            localOf[static_cast<size_t>(states[local])] = static_cast<int>(local);
        Triplets triplets;
        for (const int state : states) {
            for (Eigen::SparseMatrix<double, Eigen::RowMajor>::InnerIterator it(rows, state); it; ++it) {
                if (components[static_cast<size_t>(it.col())] == component)
                    triplets.emplace_back(
                        localOf[static_cast<size_t>(state)], localOf[static_cast<size_t>(it.col())], it.value());
            }
        }
        const auto size = static_cast<Eigen::Index>(states.size());
        Sparse part(size, size);
        part.setFromTriplets(triplets.begin(), triplets.end());
        if (size <= DenseLimit) {
            const Eigen::MatrixXd inverse = Eigen::MatrixXd(identityMinus(part)).partialPivLu().inverse();
            for (Eigen::Index local = 0; local < size; ++local)
                result[states[static_cast<size_t>(local)]] = inverse(local, local);
            continue;
        }
        const Eigen::SparseLU<Sparse> lu(identityMinus(part));
        Eigen::VectorXd unit = Eigen::VectorXd::Zero(size);
        for (Eigen::Index local = 0; local < size; ++local) {
            unit[local] = 1;
            result[states[static_cast<size_t>(local)]] = Eigen::VectorXd(lu.solve(unit))[local];
            unit[local] = 0;
        }
    }
    return result;
}

Solution solveSparse(const Chain& chain, const std::vector<int>& components)
{
    const Sparse system = identityMinus(chain.transient);
    const Eigen::SparseLU<Sparse> lu(system);
    const Eigen::SparseLU<Sparse> transposed(Sparse(system.transpose()));
    return {transposed.solve(chain.first), visitsOnceHere(chain, components), lu.solve(chain.toSuccess),
        lu.solve(Eigen::VectorXd::Ones(chain.size()))};
}

} // namespace

Chain FlowSolver::Structure::chain(std::span<const double> counts) const
{
    Chain chain;
    const auto size = static_cast<Eigen::Index>(touchpoints.size());
    chain.first = chain.toSuccess = chain.toLost = Eigen::VectorXd::Zero(size);
    Eigen::VectorXd totals = Eigen::VectorXd::Zero(size);
    double started = 0;
    for (const Edge& edge : edges)
        (edge.from == Start ? started : totals[edge.from]) += counts[edge.transition];
    for (Eigen::Index state = 0; state < size; ++state)
        chain.toLost[state] = isClosed[static_cast<size_t>(state)] ? 1 : 0;
    Triplets triplets;
    for (const Edge& edge : edges) {
        const double count = counts[edge.transition];
        if (edge.from == Start) {
            const double share = count / started;
            if (edge.to == Success)
                chain.firstSuccess += share;
            else if (edge.to == Lost)
                chain.firstLost += share;
            else
                chain.first[edge.to] += share;
            continue;
        }
        if (isClosed[static_cast<size_t>(edge.from)])
            continue;
        const double share = count / totals[edge.from];
        if (edge.to == Success)
            chain.toSuccess[edge.from] += share;
        else if (edge.to == Lost)
            chain.toLost[edge.from] += share;
        else
            triplets.emplace_back(edge.from, edge.to, share);
    }
    chain.transient.resize(size, size);
    chain.transient.setFromTriplets(triplets.begin(), triplets.end());
    return chain;
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
    const std::vector<int> components = graph.components();
    for (int index = 0; index < journey.touchpoints.size(); ++index) {
        if (!connected[static_cast<size_t>(index)])
            continue;
        stateOf.insert(journey.touchpoints[index].id, static_cast<int>(structure.touchpoints.size()));
        structure.touchpoints.push_back(index);
        structure.components.push_back(components[static_cast<size_t>(index)]);
    }
    structure.isClosed.resize(structure.touchpoints.size(), false);
    for (const std::vector<TouchpointId>& part : structure.closedParts) {
        for (const TouchpointId id : part)
            structure.isClosed[static_cast<size_t>(stateOf.value(id))] = true;
    }
    for (int index = 0; index < journey.transitions.size(); ++index) {
        const Transition& transition = journey.transitions[index];
        const auto from = stateOf.constFind(transition.from), to = stateOf.constFind(transition.to);
        if (transition.count.value_or(0) <= 0 || from == stateOf.constEnd() || to == stateOf.constEnd())
            continue;
        structure.edges.push_back({*from, *to, static_cast<size_t>(index)});
        structure.isStarted |= *from == Start;
    }
}

FlowSolver::~FlowSolver() = default;

std::optional<Flow> FlowSolver::solve(std::span<const double> counts) const
{
    const Structure& structure = *m_structure;
    if (!structure.isStarted)
        return std::nullopt;
    const Chain chain = structure.chain(counts);
    const Solution solution = chain.size() <= DenseLimit ? solveDense(chain) : solveSparse(chain, structure.components);
    Flow flow;
    flow.closedParts = structure.closedParts;
    flow.successProbability = chain.firstSuccess + chain.toSuccess.dot(solution.visits);
    flow.lostProbability = chain.firstLost + chain.toLost.dot(solution.visits);
    flow.expectedSteps = solution.visits.sum();
    flow.at.resize(structure.touchpointCount);
    for (Eigen::Index state = 0; state < chain.size(); ++state) {
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

std::optional<Flow> flowOf(const Journey& journey) { return FlowSolver(journey).solve(countsOf(journey)); }

std::optional<double> fixEffect(const FlowAt& at, double share)
{
    if (at.exitRate >= 1)
        return std::nullopt;
    const double gain = share * at.exitRate / (1 - at.exitRate);
    return at.expectedVisits * at.success * gain / (1 - gain * (at.visitsOnceHere - 1));
}

} // namespace touchstone
