// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/Choice.h"

#include "model/planning/DigitalDraws.h"
#include "model/planning/PortfolioSolver.h"
#include "model/planning/Rice.h"
#include "model/scoring/DrawRange.h"

#include <functional>

namespace touchstone {
namespace {

constexpr int Top = 3;

/// The plan's numbers as a portfolio reads them, at the middle and in each draw.
class PlanValues
{
public:
    PlanValues(const PlanRules& plan, const Ranking& ranking, const ScoreDraws& draws, const Journey& journey,
        const Plan& solutions, Progress& progress)
        : m_scores(draws.scores(plan.places, ranking.settings.painWeights, ranking.settings.impactWeights, progress))
    {
        for (const Place& place : plan.places)
            m_middle.worth.push_back(ranking.find(place)->score);
        for (const SolutionId id : plan.solutions) {
            const Solution& solution = *solutions.solutions.find(id);
            const ThreePoint removes = removesOf(solution, journey);
            const double delivery = solution.delivery.value_or(1);
            m_middle.removes.push_back(removes.mid * delivery);
            std::vector<float>& drawn = m_removes.emplace_back(drawRemoves(solutions, id, removes, ranking.settings));
            for (float& share : drawn)
                share *= static_cast<float>(delivery);
        }
    }

    const PortfolioValues& middle() const { return m_middle; }

    PortfolioValues at(int draw) const
    {
        PortfolioValues values;
        for (const std::vector<float>& row : m_scores)
            values.worth.push_back(static_cast<double>(row[static_cast<size_t>(draw)]));
        for (const std::vector<float>& row : m_removes)
            values.removes.push_back(static_cast<double>(row[static_cast<size_t>(draw)]));
        return values;
    }

    /// Of one option by itself.
    DrawRange rangeOfOption(size_t option, int place) const
    {
        std::vector<float> drawn = m_removes[option];
        const std::vector<float>& scores = m_scores[static_cast<size_t>(place)];
        std::transform(drawn.begin(), drawn.end(), scores.begin(), drawn.begin(), std::multiplies<>());
        return rangeOf(drawn);
    }

private:
    PortfolioValues m_middle;
    ScoreRows m_scores; ///< per place
    std::vector<std::vector<float>> m_removes; ///< per option
};

std::optional<double> fullCost(const Solution& solution, const BusinessAssumptions& assumptions, bool countsSizes)
{
    if (!solution.cost)
        return std::nullopt;
    if (countsSizes)
        return solution.cost->size.isEmpty() ? std::nullopt : std::optional(pointsOf(solution.cost->size));
    if (!solution.cost->once && !solution.cost->yearly)
        return std::nullopt;
    return solution.cost->once.value_or(0) + solution.cost->yearly.value_or(0) * presentOfYearly(assumptions);
}

/// Adds what earns its cost even in the low case, from money that the best portfolio leaves: the most profitable first,
/// each with what it still requires, where that earns its own cost as well.
std::vector<int> spendRest(const PlanRules& plan, const std::vector<ChoiceOption>& options, std::vector<int> chosen)
{
    const auto earns = [&](int option) {
        const auto& business = options[static_cast<size_t>(option)].businessCase;
        return business && business->netPresentValue.low > 0;
    };
    std::vector<int> order;
    for (int option = 0; option < static_cast<int>(options.size()); ++option) {
        if (earns(option))
            order.push_back(option);
    }
    const auto profit
        = [&](int option) { return options[static_cast<size_t>(option)].businessCase->netPresentValue.low; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return profit(a) > profit(b); });
    for (const int option : order) {
        std::vector<int> with = chosen;
        bool isEarned = true;
        for (const int needed : withPrerequisites(plan.rules, option)) {
            if (std::find(chosen.begin(), chosen.end(), needed) != chosen.end())
                continue;
            with.push_back(needed);
            isEarned &= earns(needed);
        }
        if (isEarned && isFeasible(plan.rules, with))
            chosen = std::move(with);
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

std::vector<SolutionId> solutionsOf(const PlanRules& plan, const std::vector<int>& chosen)
{
    std::vector<SolutionId> result;
    for (const int option : chosen)
        result.push_back(plan.solutions[static_cast<size_t>(option)]);
    return result;
}

/// Fills in what is said of the solutions; returns per place of the plan the share of draws in which a digital solution
/// there is part of the best portfolio.
std::vector<double> chooseOptions(Choice& choice, const PlanRules& plan, const PlanValues& values,
    const Plan& solutions, const Ranking& ranking, const Journey& journey, int draws, Progress& progress)
{
    const PortfolioSolver solver(plan.rules);
    const Portfolio best = solver.best(values.middle(), progress);
    const Portfolio greedy = greedyPortfolio(plan.rules, values.middle());
    std::vector<int> digitalAt;
    for (size_t option = 0; option < plan.solutions.size(); ++option) {
        const bool counts = solutions.solutions.find(plan.solutions[option])->isDigital();
        digitalAt.push_back(counts ? plan.rules.options[option].place : -1);
    }
    const CoreIndices core = solver.coreIndices(
        draws, [&](int draw) { return values.at(draw); }, digitalAt, best, progress);
    const std::optional<Flow> flow = flowOf(journey);
    const Rice riceOfAll = rice(solutions, journey, ranking, flow);
    for (size_t option = 0; option < plan.solutions.size(); ++option) {
        const auto index = static_cast<int>(option);
        ChoiceOption& at = choice.options.emplace_back();
        at.solution = plan.solutions[option];
        at.value = portfolioValue(plan.rules, values.middle(), {index});
        at.valueRange = values.rangeOfOption(option, plan.rules.options[option].place);
        at.cost = plan.rules.options[option].cost;
        at.isGreedy = greedy.contains(index);
        at.coreIndex = core.share[option];
        at.advice = adviceOf(at.coreIndex);
        const Solution& solution = *solutions.solutions.find(at.solution);
        at.fullCost = fullCost(solution, choice.assumptions, choice.countsSizes);
        if (flow)
            at.businessCase = touchstone::businessCase(solution, journey, *flow, choice.assumptions);
        if (const RiceRow* row = riceOfAll.find(at.solution))
            at.rice = row->score;
    }
    const Portfolio all = makePortfolio(plan.rules, values.middle(), spendRest(plan, choice.options, best.chosen));
    for (const int option : all.chosen) {
        choice.options[static_cast<size_t>(option)].isChosen = true;
        choice.options[static_cast<size_t>(option)].isFromRest = !best.contains(option);
    }
    choice.value = all.value;
    choice.cost = all.cost;
    choice.capacityUsed = all.capacity;
    choice.greedyValue = greedy.value;
    choice.coreDraws = core.draws;
    choice.coreUnproven = core.unproven;
    if (const auto step = solver.nextStep(values.middle(), best, progress))
        choice.nextStep = {step->cost, step->value, solutionsOf(plan, step->chosen)};

    std::vector<float> drawn;
    for (int draw = 0; draw < draws && !all.chosen.empty(); ++draw)
        drawn.push_back(static_cast<float>(portfolioValue(plan.rules, values.at(draw), all.chosen)));
    if (!drawn.empty())
        choice.valueRange = rangeOf(drawn);

    std::vector<double> worth;
    for (const int option : all.chosen)
        worth.push_back(choice.options[static_cast<size_t>(option)].value);
    std::optional<double> monthly;
    if (choice.capacity)
        monthly = *choice.capacity * periodsPerYear(journey.period) / 12;
    choice.roadmap = roadmap(solutions, solutionsOf(plan, all.chosen), worth, monthly);
    return core.groupShare;
}

/// Whether the solution at the place that removes most is not digital.
bool isBestNotDigital(const Place& place, const Journey& journey, const Plan& plan)
{
    const Solution* best = nullptr;
    double most = 0;
    for (const Solution& solution : plan.solutions) {
        if (Place{solution.touchpoint} != place)
            continue;
        const double removes = removesOf(solution, journey).mid * solution.delivery.value_or(1);
        if (!best || removes > most) {
            best = &solution;
            most = removes;
        }
    }
    return best && !best->isDigital();
}

bool isFullyDigital(TouchpointId id, const Journey& journey)
{
    return journey.touchpoints.find(id)->digitalLevel == HighestDigitalLevel;
}

PlaceChoice choiceAt(const RankedPlace& ranked, std::optional<double> coreIndex,
    std::optional<PlaceUncertainty> digitise, const Journey& journey, const Plan& plan)
{
    const Place& place = ranked.place;
    VerdictGrounds grounds;
    grounds.keepHuman = journey.touchpoints.find(place.touchpoint)->keepHuman
        && (!place.isHandover() || journey.touchpoints.find(place.to)->keepHuman);
    grounds.isRanked = ranked.rank.has_value();
    grounds.evidenceShare = ranked.evidenceShare;
    grounds.decisiveShare = coreIndex.value_or(digitise ? digitise->topProbability(Top) : 0);
    grounds.isFullyDigital
        = isFullyDigital(place.touchpoint, journey) && (!place.isHandover() || isFullyDigital(place.to, journey));
    grounds.isBestNotDigital = isBestNotDigital(place, journey, plan);
    return {place, verdictOf(grounds), coreIndex, std::move(digitise)};
}

} // namespace

const PlaceChoice* Choice::find(const Place& place) const
{
    const auto found
        = std::find_if(places.begin(), places.end(), [&](const PlaceChoice& at) { return at.place == place; });
    return found == places.end() ? nullptr : &*found;
}

std::optional<BusinessCase> Choice::businessCase() const
{
    std::optional<BusinessCase> sum;
    double presentCost = 0;
    for (const ChoiceOption& option : options) {
        if (!option.isChosen || !option.businessCase)
            continue;
        if (!sum)
            sum.emplace();
        const BusinessCase& one = *option.businessCase;
        for (const auto point : {&ThreePoint::low, &ThreePoint::mid, &ThreePoint::high}) {
            sum->journeysSaved.*point += one.journeysSaved.*point;
            sum->benefit.*point += one.benefit.*point;
            sum->netPresentValue.*point += one.netPresentValue.*point;
        }
        sum->costOnce += one.costOnce;
        sum->costYearly += one.costYearly;
        presentCost += one.costOnce + one.costYearly * presentOfYearly(assumptions);
    }
    if (sum && presentCost > 0)
        sum->returnOnInvestment = sum->netPresentValue.mid / presentCost;
    return sum;
}

Result<Choice> choose(const Ranking& ranking, const ScoreDraws& draws, const Journey& journey, const Plan& plan,
    Progress& progress, std::optional<double> budget)
{
    if (ranking.basis != Basis::Evidence)
        return failure({.code = ErrorCode::PlanNeedsEvidence});
    const Result<PlanRules> rules = planRules(plan, journey, ranking, budget);
    if (!rules)
        return failure(rules.error());
    Choice choice;
    choice.leftOut = rules->leftOut;
    choice.budget = rules->rules.budget;
    choice.capacity = rules->rules.capacity;
    choice.countsSizes = rules->countsSizes;
    const PlanValues values(*rules, ranking, draws, journey, plan, progress);
    if (progress.isCancelled())
        return failure({.code = ErrorCode::Cancelled});
    const std::vector<double> core
        = chooseOptions(choice, *rules, values, plan, ranking, journey, draws.draws(), progress);

    const std::vector<DigitalValue> digital = digitalValues(ranking, journey, plan);
    const std::vector<PlaceUncertainty> digitise = digitalUncertainty(digital, ranking, plan, draws, progress);
    for (size_t index = 0; index < ranking.places.size(); ++index) {
        const RankedPlace& ranked = ranking.places[index];
        std::optional<double> coreIndex;
        for (size_t option = 0; rules->isScarce && option < rules->solutions.size(); ++option) {
            const auto place = static_cast<size_t>(rules->rules.options[option].place);
            if (rules->places[place] == ranked.place && plan.solutions.find(rules->solutions[option])->isDigital())
                coreIndex = core[place];
        }
        // Ranked places stand first, in the order of the digital values.
        std::optional<PlaceUncertainty> sure;
        if (index < digitise.size())
            sure = digitise[index];
        choice.places.push_back(choiceAt(ranked, coreIndex, std::move(sure), journey, plan));
    }
    if (progress.isCancelled())
        return failure({.code = ErrorCode::Cancelled});
    return choice;
}

} // namespace touchstone
