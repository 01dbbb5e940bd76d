// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/Portfolio.h"

#include <algorithm>
#include <limits>
#include <map>

namespace touchstone {
namespace {

constexpr double Rounding = 1e-9;

/// Walks the prerequisites depth first; the path from the first option that comes up twice is the circle.
class CycleFinder
{
public:
    explicit CycleFinder(const PortfolioRules& rules)
        : m_rules(rules)
        , m_isDone(rules.options.size(), false)
    { }

    std::vector<int> find()
    {
        for (size_t option = 0; option < m_rules.options.size(); ++option) {
            if (visit(static_cast<int>(option)))
                return m_cycle;
        }
        return {};
    }

private:
    bool visit(int option)
    {
        if (m_isDone[static_cast<size_t>(option)])
            return false;
        if (const auto seen = std::find(m_path.begin(), m_path.end(), option); seen != m_path.end()) {
            m_cycle.assign(seen, m_path.end());
            return true;
        }
        m_path.push_back(option);
        const auto& prerequisites = m_rules.options[static_cast<size_t>(option)].prerequisites;
        if (std::any_of(prerequisites.begin(), prerequisites.end(), [&](int next) { return visit(next); }))
            return true;
        m_path.pop_back();
        m_isDone[static_cast<size_t>(option)] = true;
        return false;
    }

    const PortfolioRules& m_rules;
    std::vector<bool> m_isDone;
    std::vector<int> m_path, m_cycle;
};

void add(const PortfolioRules& rules, int option, std::vector<int>& all)
{
    if (std::find(all.begin(), all.end(), option) != all.end())
        return;
    all.push_back(option);
    for (const int prerequisite : rules.options[static_cast<size_t>(option)].prerequisites)
        add(rules, prerequisite, all);
}

std::vector<int> united(const std::vector<int>& a, const std::vector<int>& b)
{
    std::vector<int> result;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

/// Share of the scarce things that more of them takes.
double shareTaken(const PortfolioRules& rules, double cost, double capacity)
{
    double share = 0;
    if (rules.budget)
        share += *rules.budget > 0 ? cost / *rules.budget : cost;
    if (rules.capacity)
        share += *rules.capacity > 0 ? capacity / *rules.capacity : capacity;
    return share;
}

} // namespace

bool Portfolio::contains(int option) const { return std::binary_search(chosen.begin(), chosen.end(), option); }

bool isWithin(double sum, std::optional<double> limit)
{
    return !limit || sum <= *limit + Rounding * std::max(1., *limit);
}

bool isFeasible(const PortfolioRules& rules, const std::vector<int>& chosen)
{
    double cost = 0, capacity = 0;
    std::vector<bool> isIn(rules.options.size(), false);
    for (const int index : chosen)
        isIn[static_cast<size_t>(index)] = true;
    const auto contains = [&](int index) { return isIn[static_cast<size_t>(index)]; };
    for (const int index : chosen) {
        const PortfolioOption& option = rules.options[static_cast<size_t>(index)];
        cost += option.cost;
        capacity += option.capacity;
        if (!std::all_of(option.prerequisites.begin(), option.prerequisites.end(), contains)
            || std::any_of(option.exclusions.begin(), option.exclusions.end(), contains))
            return false;
    }
    return isWithin(cost, rules.budget) && isWithin(capacity, rules.capacity);
}

double portfolioValue(const PortfolioRules& rules, const PortfolioValues& values, const std::vector<int>& chosen)
{
    std::map<int, double> left;
    for (const int option : chosen) {
        const auto at = left.emplace(rules.options[static_cast<size_t>(option)].place, 1).first;
        at->second *= 1 - values.removes[static_cast<size_t>(option)];
    }
    double value = 0;
    for (const auto& [place, share] : left)
        value += values.worth[static_cast<size_t>(place)] * (1 - share);
    return value;
}

Portfolio makePortfolio(const PortfolioRules& rules, const PortfolioValues& values, std::vector<int> chosen)
{
    std::sort(chosen.begin(), chosen.end());
    Portfolio result;
    result.value = portfolioValue(rules, values, chosen);
    for (const int option : chosen) {
        result.cost += rules.options[static_cast<size_t>(option)].cost;
        result.capacity += rules.options[static_cast<size_t>(option)].capacity;
    }
    result.chosen = std::move(chosen);
    return result;
}

std::vector<int> prerequisiteCycle(const PortfolioRules& rules) { return CycleFinder(rules).find(); }

std::vector<int> withPrerequisites(const PortfolioRules& rules, int option)
{
    std::vector<int> all;
    add(rules, option, all);
    std::sort(all.begin(), all.end());
    return all;
}

Portfolio greedyPortfolio(const PortfolioRules& rules, const PortfolioValues& values)
{
    Portfolio chosen;
    for (;;) {
        std::optional<Portfolio> best;
        double bestRatio = 0;
        for (size_t option = 0; option < rules.options.size(); ++option) {
            if (chosen.contains(static_cast<int>(option)))
                continue;
            std::vector<int> with = united(chosen.chosen, withPrerequisites(rules, static_cast<int>(option)));
            if (!isFeasible(rules, with))
                continue;
            Portfolio larger = makePortfolio(rules, values, std::move(with));
            const double gain = larger.value - chosen.value;
            const double share = shareTaken(rules, larger.cost - chosen.cost, larger.capacity - chosen.capacity);
            const double ratio = share > 0 ? gain / share : std::numeric_limits<double>::infinity();
            if (gain > 0 && (!best || ratio > bestRatio)) {
                best = std::move(larger);
                bestRatio = ratio;
            }
        }
        if (!best) {
            chosen.isProven = false;
            return chosen;
        }
        chosen = std::move(*best);
    }
}

} // namespace touchstone
