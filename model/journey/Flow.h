// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/journey/Journey.h"

#include <memory>
#include <span>

namespace touchstone {

/// What the counted journeys say about one touchpoint (scoring.md 3.4; s is the start, i the touchpoint).
struct FlowAt
{
    double expectedVisits = 0; ///< N[s,i], a journey
    double visitsOnceHere = 1; ///< N[i,i], 1 or more
    double reach = 0; ///< N[s,i]/N[i,i]: share of journeys that pass here, 0..1
    double exitRate = 0; ///< d_i: share of visits that end lost here, 0..1
    double exitShare = 0; ///< share of the lost journeys that end here, 0..1; 0 where nobody is lost
    double success = 0; ///< b_i: share of journeys here that succeed, 0..1
    double expectedSteps = 0; ///< touchpoints visited from here to the end, this one counted

    friend bool operator==(const FlowAt&, const FlowAt&) = default;
};

/// Share of the journeys that a reach said by hand stands for (scoring.md 1.2): 1, .75, .4 or .1.
double shareOf(Reach reach);

/// The journey's counts as an absorbing first-order chain. Where there is no way out (a dead end, a closed loop) a
/// journey counts as lost at the first touchpoint of it that it enters.
struct Flow
{
    /// One a touchpoint, in the journey's order; none where no counted transition knows it.
    std::vector<std::optional<FlowAt>> at;
    double successProbability = 0;
    double lostProbability = 0;
    double expectedSteps = 0; ///< touchpoints visited in a journey
    std::vector<std::vector<TouchpointId>> closedParts; ///< dead ends and closed loops: problems to show

    friend bool operator==(const Flow&, const Flow&) = default;
};

/// The chain of one journey, to be solved for other counts on the same transitions: as drawn, or as a what-if has them.
/// Exact for journeys of any size: touchpoints that lead to each other are eliminated in an order found once
/// (EliminationPlan, ChainElimination), the others are followed one by one.
class FlowSolver
{
public:
    explicit FlowSolver(const Journey& journey);
    ~FlowSolver();

    /// `counts` holds one a transition, in the journey's order, above 0 where the journey's own is and ignored
    /// elsewhere. None where no journey was counted that leaves the start, and where `progress` is cancelled.
    std::optional<Flow> solve(std::span<const double> counts, const Progress& progress = {}) const;

    /// Indices of the counted transitions that share a source.
    using Row = std::vector<size_t>;
    std::vector<Row> rows() const;

private:
    struct Structure;
    std::unique_ptr<Structure> m_structure;
};

/// Solves the chain; none where no journey was counted that leaves the start, and where it was cancelled. Transitions
/// without a count, or with none counted, are not edges of it.
std::optional<Flow> flowOf(const Journey& journey, const Progress& progress = {});

/// How much the success probability rises if a share of the drop-off at one touchpoint is cut (0..1) and spread over
/// its other transitions pro rata (Sherman-Morrison). None where every visit is lost: there is nothing to spread it
/// over.
std::optional<double> fixEffect(const FlowAt& at, double share);

} // namespace touchstone
