// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/PlanRules.h"

#include <algorithm>

namespace touchstone {
namespace {

bool hasFigures(const SolutionCost& cost) { return cost.once || cost.yearly; }

/// Costs nothing or more in every respect.
Result<void> expectSensibleCosts(const Plan& plan)
{
    for (const Solution& solution : plan.solutions) {
        const SolutionCost cost = solution.cost.value_or(SolutionCost{});
        const bool isNegative = cost.once.value_or(0) < 0 || cost.yearly.value_or(0) < 0 || cost.months.value_or(0) < 0
            || solution.capacity.value_or(0) < 0;
        if (isNegative)
            return failure({.code = ErrorCode::NegativeCost, .arguments = {solution.key}});
    }
    return {};
}

/// All solutions as options, to look for circles among; keys that no solution has are ignored.
std::vector<std::vector<int>> indicesOf(const Plan& plan, QStringList Solution::*keys)
{
    QHash<QString, int> indexOf;
    for (int index = 0; index < plan.solutions.size(); ++index)
        indexOf.insert(plan.solutions[index].key, index);
    std::vector<std::vector<int>> result;
    for (const Solution& solution : plan.solutions) {
        std::vector<int>& indices = result.emplace_back();
        for (const QString& key : solution.*keys) {
            if (const auto found = indexOf.constFind(key); found != indexOf.constEnd())
                indices.push_back(*found);
        }
    }
    return result;
}

Result<void> expectNoCycle(const Plan& plan, const std::vector<std::vector<int>>& prerequisites)
{
    PortfolioRules all;
    for (const std::vector<int>& needed : prerequisites)
        all.options.push_back({.prerequisites = needed});
    QStringList keys;
    for (const int option : prerequisiteCycle(all))
        keys << plan.solutions[option].key;
    if (keys.isEmpty())
        return {};
    keys << keys.first();
    return failure({.code = ErrorCode::PrerequisiteCycle, .arguments = {keys.join(QStringLiteral(" > "))}});
}

/// Which solutions stay out of the choice, and why; by index in the plan.
class Sieve
{
public:
    Sieve(const Plan& plan, const Journey& journey, const Ranking& ranking, bool needsCosts)
    {
        for (const Solution& solution : plan.solutions)
            m_reasons.push_back(reasonOf(solution, journey, ranking, needsCosts));
    }

    bool isDone(int index) const { return reason(index) == AsideReason::Done; }

    void ruleOut(const std::vector<std::vector<int>>& exclusions)
    {
        for (size_t index = 0; index < exclusions.size(); ++index) {
            for (const int other : exclusions[index]) {
                const auto excluded = static_cast<size_t>(other);
                if (isDone(static_cast<int>(index)) && !m_reasons[excluded])
                    m_reasons[excluded] = AsideReason::RuledOut;
                else if (isDone(other) && !m_reasons[index])
                    m_reasons[index] = AsideReason::RuledOut;
            }
        }
    }

    void follow(const std::vector<std::vector<int>>& prerequisites)
    {
        for (bool isChanged = true; isChanged;) {
            isChanged = false;
            for (size_t index = 0; index < m_reasons.size(); ++index) {
                const bool isLost = std::any_of(prerequisites[index].begin(), prerequisites[index].end(),
                    [&](int needed) { return reason(needed) && !isDone(needed); });
                if (!m_reasons[index] && isLost) {
                    m_reasons[index] = AsideReason::Prerequisite;
                    isChanged = true;
                }
            }
        }
    }

    const std::optional<AsideReason>& reason(int index) const { return m_reasons[static_cast<size_t>(index)]; }

private:
    static std::optional<AsideReason> reasonOf(
        const Solution& solution, const Journey& journey, const Ranking& ranking, bool needsCosts)
    {
        if (solution.initiative.state == InitiativeState::Done)
            return AsideReason::Done;
        if (solution.initiative.state == InitiativeState::Stopped)
            return AsideReason::Stopped;
        const RankedPlace* ranked = ranking.find({.touchpoint = solution.touchpoint});
        if (!ranked || !ranked->rank)
            return AsideReason::NotRanked;
        if (solution.isDigital() && journey.touchpoints.find(solution.touchpoint)->keepHuman)
            return AsideReason::KeepHuman;
        const SolutionCost cost = solution.cost.value_or(SolutionCost{});
        if (needsCosts && !hasFigures(cost) && cost.size.isEmpty())
            return AsideReason::NoCost;
        return std::nullopt;
    }

    std::vector<std::optional<AsideReason>> m_reasons;
};

} // namespace

double pointsOf(const QString& size)
{
    return size == QLatin1String("S") ? 1 : size == QLatin1String("M") ? 3 : size == QLatin1String("L") ? 9 : 0;
}

Result<PlanRules> planRules(
    const Plan& plan, const Journey& journey, const Ranking& ranking, std::optional<double> budget)
{
    TOUCHSTONE_TRY(expectSensibleCosts(plan));
    const auto prerequisites = indicesOf(plan, &Solution::requires_), exclusions = indicesOf(plan, &Solution::excludes);
    TOUCHSTONE_TRY(expectNoCycle(plan, prerequisites));

    PlanRules result;
    int sized = 0, figured = 0;
    for (const Solution& solution : plan.solutions) {
        sized += solution.cost && !solution.cost->size.isEmpty();
        figured += solution.cost && hasFigures(*solution.cost);
    }
    // Where nothing is known of any cost, a budget decides nothing.
    if (sized + figured > 0)
        result.rules.budget = budget ? budget : plan.budget;
    if (result.rules.budget && sized > 0 && figured > 0)
        return failure({.code = ErrorCode::MixedCosts});
    result.countsSizes = sized > 0 && figured == 0;
    const bool usesCapacity = std::any_of(plan.solutions.begin(), plan.solutions.end(),
        [](const Solution& solution) { return solution.capacity.has_value(); });
    if (usesCapacity)
        result.rules.capacity = plan.capacity;
    result.isScarce = result.rules.budget || result.rules.capacity;

    Sieve sieve(plan, journey, ranking, result.rules.budget.has_value());
    sieve.ruleOut(exclusions);
    sieve.follow(prerequisites);
    QHash<Place, int> placeAt;
    for (const RankedPlace& ranked : ranking.places) {
        const bool hasSolution = std::any_of(plan.solutions.begin(), plan.solutions.end(),
            [&](const Solution& solution) { return ranked.place == Place{solution.touchpoint}; });
        if (!ranked.rank || !hasSolution)
            continue;
        placeAt.insert(ranked.place, static_cast<int>(result.places.size()));
        result.places.push_back(ranked.place);
    }
    std::vector<int> optionOf(static_cast<size_t>(plan.solutions.size()), -1);
    for (int index = 0; index < plan.solutions.size(); ++index) {
        const Solution& solution = plan.solutions[index];
        if (const std::optional<AsideReason> reason = sieve.reason(index)) {
            result.leftOut.push_back({solution.id, *reason});
            continue;
        }
        optionOf[static_cast<size_t>(index)] = static_cast<int>(result.solutions.size());
        result.solutions.push_back(solution.id);
        const SolutionCost cost = solution.cost.value_or(SolutionCost{});
        result.rules.options.push_back({.place = placeAt.value({solution.touchpoint}),
            .cost = result.countsSizes ? pointsOf(cost.size) : cost.once.value_or(0),
            .capacity = solution.capacity.value_or(0)});
    }
    for (int index = 0; index < plan.solutions.size(); ++index) {
        const int option = optionOf[static_cast<size_t>(index)];
        if (option < 0)
            continue;
        PortfolioOption& at = result.rules.options[static_cast<size_t>(option)];
        for (const int needed : prerequisites[static_cast<size_t>(index)]) {
            if (!sieve.isDone(needed))
                at.prerequisites.push_back(optionOf[static_cast<size_t>(needed)]);
        }
        for (const int excluded : exclusions[static_cast<size_t>(index)]) {
            if (const int other = optionOf[static_cast<size_t>(excluded)]; other >= 0)
                at.exclusions.push_back(other);
        }
    }
    return result;
}

} // namespace touchstone
