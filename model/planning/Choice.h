// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/BusinessCase.h"
#include "model/planning/DigitalValue.h"
#include "model/planning/PlanRules.h"
#include "model/planning/Roadmap.h"
#include "model/planning/Verdict.h"
#include "model/scoring/DrawRange.h"
#include "model/scoring/Uncertainty.h"

namespace touchstone {

/// One solution that there is to choose from.
struct ChoiceOption
{
    SolutionId solution;
    double value = 0; ///< score x removes x delivery by itself, mid case
    DrawRange valueRange; ///< 90 %, of the value by itself over the draws
    double cost = 0; ///< once, or points where sizes are counted
    /// Once and yearly over the years of the assumptions, as worth today; points where sizes are counted. None: it does
    /// not say what it costs.
    std::optional<double> fullCost;
    bool isChosen = false; ///< part of the best portfolio
    bool isFromRest = false; ///< chosen for what it earns, from money that the best portfolio leaves
    bool isGreedy = false; ///< what picking by value for money alone would choose
    double coreIndex = 0; ///< share of draws in which it is part of the best portfolio
    Advice advice = Advice::NotNow;
    std::optional<BusinessCase> businessCase;
    /// Reach x impact x confidence / effort, beside the model's own value: journeys a period that pass x pain that it
    /// removes x delivery / person-months (McBride 2016, Intercom). None without counts or person-months.
    std::optional<double> rice;

    friend bool operator==(const ChoiceOption&, const ChoiceOption&) = default;
};

/// What is said of one touchpoint or handover.
struct PlaceChoice
{
    Place place;
    Verdict verdict = Verdict::Leave;
    std::optional<double> coreIndex; ///< of its digital solutions; none where nothing limits the choice, or it has none
    std::optional<PlaceUncertainty> digitise; ///< its rank among "digitise first"; none where it is not ranked

    friend bool operator==(const PlaceChoice&, const PlaceChoice&) = default;
};

/// The cheapest larger budget that would bring more.
struct NextStep
{
    double budget = 0;
    double value = 0;
    std::vector<SolutionId> chosen;

    friend bool operator==(const NextStep&, const NextStep&) = default;
};

/// What to do with which money: a function of the ranking, its draws, the journey and the plan.
struct Choice
{
    std::vector<ChoiceOption> options; ///< in the plan's order
    std::vector<PlanRules::Aside> leftOut;
    std::optional<double> budget, capacity; ///< that were kept
    bool countsSizes = false; ///< costs and budget are points: S 1, M 3, L 9
    double value = 0; ///< of what is chosen, in units of the score
    DrawRange valueRange; ///< over the draws
    double cost = 0, capacityUsed = 0;
    double greedyValue = 0;
    std::optional<NextStep> nextStep;
    int coreDraws = 0; ///< draws that the core indices rest on
    int coreUnproven = 0; ///< of these, in which the search was cut short
    std::vector<RoadmapItem> roadmap;
    BusinessAssumptions assumptions;
    std::vector<PlaceChoice> places; ///< one a place of the ranking, in its order

    const PlaceChoice* find(const Place& place) const;
    /// The sums over what is chosen and has a case; none where nothing has. What several solutions save together may be
    /// a little more or less than the sum.
    std::optional<BusinessCase> businessCase() const;
    friend bool operator==(const Choice&, const Choice&) = default;
};

/// Chooses (scoring.md 1.6) under `budget`, or the plan's where none is given. A choice without solutions still says
/// the verdicts. PlanNeedsEvidence where the ranking has no score; the errors of planRules(); Cancelled.
Result<Choice> choose(const Ranking& ranking, const ScoreDraws& draws, const Journey& journey, const Plan& plan,
    Progress& progress, std::optional<double> budget = std::nullopt);

} // namespace touchstone
