// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/Flow.h"

#include "model/journey/AbsorbingChain.h"
#include "model/journey/JourneyGraph.h"

#include <Eigen/SparseLU>

namespace touchstone {
namespace {

using Sparse = Eigen::SparseMatrix<double>;
using Triplets = std::vector<Eigen::Triplet<double>>;

constexpr Eigen::Index DenseLimit = 300;

/// Transition probabilities over the touchpoints that the counts know.
struct Chain
{
    std::vector<int> touchpoints; ///< state -> index in the journey
    Sparse transient;
    Eigen::VectorXd first; ///< share of journeys that begin at each state
    Eigen::VectorXd toSuccess, toLost;
    double firstSuccess = 0, firstLost = 0; ///< straight from the start to an end
    std::vector<int> components; ///< strongly connected component of each state

    Eigen::Index size() const { return first.size(); }
};

/// What the chain's equations give, by state.
struct Solution
{
    Eigen::VectorXd visits, visitsOnceHere, success, steps;
};

std::optional<Chain> makeChain(
    const Journey& journey, const JourneyGraph& graph, const std::vector<std::vector<TouchpointId>>& closedParts)
{
    Chain chain;
    QHash<TouchpointId, int> stateOf;
    const std::vector<bool> connected = graph.connected();
    const std::vector<int> components = graph.components();
    for (int index = 0; index < journey.touchpoints.size(); ++index) {
        if (!connected[static_cast<size_t>(index)])
            continue;
        stateOf.insert(journey.touchpoints[index].id, static_cast<int>(chain.touchpoints.size()));
        chain.touchpoints.push_back(index);
        chain.components.push_back(components[static_cast<size_t>(index)]);
    }
    const auto size = static_cast<Eigen::Index>(chain.touchpoints.size());
    chain.first = chain.toSuccess = chain.toLost = Eigen::VectorXd::Zero(size);

    Eigen::VectorXd totals = Eigen::VectorXd::Zero(size);
    double started = 0;
    const auto isCounted = [&](const Transition& transition) {
        const bool known = transition.to == SuccessNode || transition.to == LostNode || stateOf.contains(transition.to);
        return transition.count.value_or(0) > 0 && known;
    };
    for (const Transition& transition : journey.transitions) {
        if (!isCounted(transition))
            continue;
        if (transition.from == StartNode)
            started += *transition.count;
        else if (const auto from = stateOf.constFind(transition.from); from != stateOf.constEnd())
            totals[*from] += *transition.count;
    }
    if (started <= 0)
        return std::nullopt;

    std::vector<bool> isClosed(chain.touchpoints.size(), false);
    for (const std::vector<TouchpointId>& part : closedParts) {
        for (const TouchpointId id : part) {
            const int state = stateOf.value(id);
            isClosed[static_cast<size_t>(state)] = true;
            chain.toLost[state] = 1;
        }
    }
    Triplets triplets;
    for (const Transition& transition : journey.transitions) {
        if (!isCounted(transition))
            continue;
        if (transition.from == StartNode) {
            const double share = *transition.count / started;
            if (transition.to == SuccessNode)
                chain.firstSuccess += share;
            else if (transition.to == LostNode)
                chain.firstLost += share;
            else
                chain.first[stateOf.value(transition.to)] += share;
        } else if (stateOf.contains(transition.from)) {
            const int from = stateOf.value(transition.from);
            if (isClosed[static_cast<size_t>(from)])
                continue;
            const double share = *transition.count / totals[from];
            if (transition.to == SuccessNode)
                chain.toSuccess[from] += share;
            else if (transition.to == LostNode)
                chain.toLost[from] += share;
            else
                triplets.emplace_back(from, stateOf.value(transition.to), share);
        }
    }
    chain.transient.resize(size, size);
    chain.transient.setFromTriplets(triplets.begin(), triplets.end());
    return chain;
}

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
Eigen::VectorXd visitsOnceHere(const Chain& chain)
{
    Eigen::VectorXd result = Eigen::VectorXd::Ones(chain.size());
    std::map<int, std::vector<int>> members;
    for (size_t state = 0; state < chain.components.size(); ++state)
        members[chain.components[state]].push_back(static_cast<int>(state));
    std::vector<int> localOf(static_cast<size_t>(chain.size()));
    const Eigen::SparseMatrix<double, Eigen::RowMajor> rows = chain.transient;
    for (const auto& [component, states] : members) {
        for (size_t local = 0; local < states.size(); ++local)
            localOf[static_cast<size_t>(states[local])] = static_cast<int>(local);
        Triplets triplets;
        for (const int state : states) {
            for (Eigen::SparseMatrix<double, Eigen::RowMajor>::InnerIterator it(rows, state); it; ++it) {
                if (chain.components[static_cast<size_t>(it.col())] == component)
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

Solution solveSparse(const Chain& chain)
{
    const Sparse system = identityMinus(chain.transient);
    const Eigen::SparseLU<Sparse> lu(system);
    const Eigen::SparseLU<Sparse> transposed(Sparse(system.transpose()));
    return {transposed.solve(chain.first), visitsOnceHere(chain), lu.solve(chain.toSuccess),
        lu.solve(Eigen::VectorXd::Ones(chain.size()))};
}

} // namespace

std::optional<Flow> flowOf(const Journey& journey)
{
    const JourneyGraph graph(journey, JourneyGraph::Edges::Counted);
    Flow flow;
    flow.closedParts = graph.closedParts();
    const std::optional<Chain> chain = makeChain(journey, graph, flow.closedParts);
    if (!chain)
        return std::nullopt;

    const Solution solution = chain->size() <= DenseLimit ? solveDense(*chain) : solveSparse(*chain);
    flow.successProbability = chain->firstSuccess + chain->toSuccess.dot(solution.visits);
    flow.lostProbability = chain->firstLost + chain->toLost.dot(solution.visits);
    flow.expectedSteps = solution.visits.sum();
    flow.at.resize(static_cast<size_t>(journey.touchpoints.size()));
    for (Eigen::Index state = 0; state < chain->size(); ++state) {
        FlowAt at;
        at.expectedVisits = solution.visits[state];
        at.visitsOnceHere = solution.visitsOnceHere[state];
        at.reach = at.expectedVisits / at.visitsOnceHere;
        at.exitRate = chain->toLost[state];
        if (flow.lostProbability > 0)
            at.exitShare = at.expectedVisits * at.exitRate / flow.lostProbability;
        at.success = solution.success[state];
        at.expectedSteps = solution.steps[state];
        flow.at[static_cast<size_t>(chain->touchpoints[static_cast<size_t>(state)])] = at;
    }
    return flow;
}

std::optional<double> fixEffect(const FlowAt& at, double share)
{
    if (at.exitRate >= 1)
        return std::nullopt;
    const double gain = share * at.exitRate / (1 - at.exitRate);
    return at.expectedVisits * at.success * gain / (1 - gain * (at.visitsOnceHere - 1));
}

} // namespace touchstone
