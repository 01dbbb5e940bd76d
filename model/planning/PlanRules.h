// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/planning/Plan.h"
#include "model/planning/Portfolio.h"
#include "model/scoring/Ranking.h"

namespace touchstone {

/// Why a solution is not part of the choice at all.
enum class AsideReason {
    NotRanked, ///< its touchpoint is not
    KeepHuman, ///< it is digital, and its touchpoint is flagged to stay human
    NoCost, ///< there is a budget, and nothing is known of what it costs
    Prerequisite, ///< it requires one that is left out
    Done, ///< nothing is left to decide
    Stopped,
    RuledOut ///< it and one that is done rule each other out
};

/// A plan made ready for choosing: its solutions as the options of a portfolio.
struct PlanRules
{
    struct Aside
    {
        SolutionId solution;
        AsideReason reason;

        friend bool operator==(const Aside&, const Aside&) = default;
    };

    PortfolioRules rules;
    std::vector<SolutionId> solutions; ///< per option
    std::vector<Place> places; ///< per place of the options, in rank order
    std::vector<Aside> leftOut;
    bool countsSizes = false; ///< costs are sizes: S, M and L count 1, 3 and 9, and so does the budget
    bool isScarce = false; ///< a budget or a capacity may not suffice for everything
};

/// What a size counts where costs are sizes: 1, 3 or 9, each three of the one before.
double pointsOf(const QString& size);

/// Arranges the solutions of a plan at the ranked touchpoints; with `budget` instead of the plan's where one is given.
/// PrerequisiteCycle, NegativeCost, and MixedCosts where sizes and figures stand side by side under a budget.
Result<PlanRules> planRules(
    const Plan& plan, const Journey& journey, const Ranking& ranking, std::optional<double> budget = std::nullopt);

} // namespace touchstone
