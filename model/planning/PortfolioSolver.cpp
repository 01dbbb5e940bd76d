// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/PortfolioSolver.h"

#include "model/planning/PortfolioProgram.h"
#include "model/scoring/Parallel.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace touchstone {
namespace {

constexpr double Rounding = 1e-9;
/// What a search of all draws may take in all, and in one draw; a step takes some tens of nanoseconds.
constexpr std::int64_t StepsOfAllDraws = 30'000'000;
constexpr std::int64_t StepsOfADraw = 1'000'000;
constexpr int FewestDraws = 200;
constexpr int DrawsOfProgram = 200; ///< an integer program takes milliseconds

bool isBetter(double value, double than) { return value > than + Rounding * std::max(1., than); }

/// Whether a portfolio is worth as much without one that is chosen.
bool isIdle(const PortfolioRules& rules, const PortfolioValues& values, const Portfolio& portfolio, int option)
{
    const int place = rules.options[static_cast<size_t>(option)].place;
    double gain = values.worth[static_cast<size_t>(place)] * values.removes[static_cast<size_t>(option)];
    for (const int other : portfolio.chosen) {
        if (other != option && rules.options[static_cast<size_t>(other)].place == place)
            gain *= 1 - values.removes[static_cast<size_t>(other)];
    }
    return !isBetter(portfolio.value, portfolio.value - gain);
}

/// Leaves out what brings nothing and nothing else needs, dearest first.
Portfolio withoutIdle(const PortfolioRules& rules, const PortfolioValues& values, Portfolio portfolio)
{
    const auto idle = [&](int option) { return isIdle(rules, values, portfolio, option); };
    if (std::none_of(portfolio.chosen.begin(), portfolio.chosen.end(), idle))
        return portfolio;
    std::vector<int> order = portfolio.chosen;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return rules.options[static_cast<size_t>(a)].cost > rules.options[static_cast<size_t>(b)].cost;
    });
    // What another needed may be idle once that one is gone.
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (const int option : order) {
            std::vector<int> without = portfolio.chosen;
            if (std::erase(without, option) == 0 || !idle(option) || !isFeasible(rules, without))
                continue;
            const bool isProven = portfolio.isProven;
            portfolio = makePortfolio(rules, values, std::move(without));
            portfolio.isProven = isProven;
            isChanged = true;
        }
    }
    return portfolio;
}

std::uint64_t bitsOf(const Portfolio& portfolio)
{
    std::uint64_t bits = 0;
    for (const int option : portfolio.chosen)
        bits |= std::uint64_t(1) << option;
    return bits;
}

} // namespace

PortfolioSolver::PortfolioSolver(const PortfolioRules& rules)
    : m_rules(rules)
{
    if (rules.options.size() <= MostSearched)
        m_search.emplace(rules);
}

Portfolio PortfolioSolver::solve(
    const PortfolioValues& values, std::uint64_t start, std::int64_t mostSteps, Progress& progress) const
{
    Portfolio found = m_search ? m_search->portfolio(values, m_search->best(values, start, mostSteps))
                               : solvePortfolioProgram(m_rules, values, progress);
    return withoutIdle(m_rules, values, std::move(found));
}

Portfolio PortfolioSolver::best(const PortfolioValues& values, Progress& progress) const
{
    return solve(values, 0, std::numeric_limits<std::int64_t>::max(), progress);
}

std::optional<Portfolio> PortfolioSolver::nextStep(
    const PortfolioValues& values, const Portfolio& best, Progress& progress) const
{
    if (!m_rules.budget)
        return std::nullopt;
    const auto bestAt = [&](std::optional<double> budget) {
        PortfolioRules rules = m_rules;
        rules.budget = budget;
        return PortfolioSolver(rules).best(values, progress);
    };
    Portfolio step = bestAt(std::nullopt);
    if (!isBetter(step.value, best.value))
        return std::nullopt;
    // Closes in from both sides: a budget that is not enough, and the cheapest portfolio known that is better.
    double notEnough = *m_rules.budget;
    while (!progress.isCancelled()) {
        const double gap = step.cost - notEnough;
        const bool isLast = gap <= 1e-3 * step.cost;
        const double budget = isLast ? step.cost - 10 * Rounding * std::max(1., step.cost) : notEnough + gap / 2;
        if (budget <= notEnough)
            return step;
        Portfolio cheaper = bestAt(budget);
        if (isBetter(cheaper.value, best.value))
            step = std::move(cheaper);
        else if (isLast)
            return step;
        else
            notEnough = budget;
    }
    return std::nullopt;
}

std::vector<Portfolio> PortfolioSolver::bestOfDraws(
    int draws, const std::function<PortfolioValues(int)>& valuesOf, const Portfolio& best, Progress& progress) const
{
    constexpr int LotSize = 64;
    if (m_rules.options.empty() || draws <= 0)
        return {};
    int solved = std::min(draws, DrawsOfProgram);
    const std::uint64_t start = m_search ? bitsOf(best) : 0;
    if (m_search) {
        // Steps of the first draws say what all would take: a number that depends on the values alone, not on time.
        std::int64_t steps = 0;
        const int sample = std::min(draws, 20);
        for (int draw = 0; draw < sample; ++draw)
            steps += m_search->best(valuesOf(draw), start, StepsOfADraw).steps;
        const std::int64_t affordable = StepsOfAllDraws * sample / std::max<std::int64_t>(steps, 1);
        solved = static_cast<int>(std::clamp<std::int64_t>(affordable, std::min(draws, FewestDraws), draws));
    }
    std::vector<Portfolio> portfolios(static_cast<size_t>(solved));
    forEachInParallel((solved + LotSize - 1) / LotSize, progress, [&](int lot) {
        for (int draw = lot * LotSize; draw < std::min(solved, (lot + 1) * LotSize); ++draw)
            portfolios[static_cast<size_t>(draw)] = solve(valuesOf(draw), start, StepsOfADraw, progress);
    });
    return portfolios;
}

CoreIndices PortfolioSolver::coreIndices(int draws, const std::function<PortfolioValues(int)>& valuesOf,
    const std::vector<int>& groups, const Portfolio& best, Progress& progress) const
{
    const std::vector<Portfolio> portfolios = bestOfDraws(draws, valuesOf, best, progress);
    CoreIndices result;
    if (portfolios.empty())
        return result;
    result.draws = static_cast<int>(portfolios.size());
    const auto groupCount = static_cast<size_t>(1 + *std::max_element(groups.begin(), groups.end()));
    std::vector<int> chosen(m_rules.options.size(), 0), inGroup(groupCount, 0);
    for (const Portfolio& portfolio : portfolios) {
        std::vector<int> isIn(groupCount, 0);
        for (const int option : portfolio.chosen) {
            ++chosen[static_cast<size_t>(option)];
            if (const int group = groups[static_cast<size_t>(option)]; group >= 0)
                isIn[static_cast<size_t>(group)] = 1;
        }
        std::transform(isIn.begin(), isIn.end(), inGroup.begin(), inGroup.begin(), std::plus());
        result.unproven += !portfolio.isProven;
    }
    for (const int count : chosen)
        result.share.push_back(static_cast<double>(count) / result.draws);
    for (const int count : inGroup)
        result.groupShare.push_back(static_cast<double>(count) / result.draws);
    return result;
}

} // namespace touchstone
