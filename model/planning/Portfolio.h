// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace touchstone {

/// One thing that may be chosen.
struct PortfolioOption
{
    int place = 0; ///< where it takes effect: options at one place share what there is to gain
    double cost = 0; ///< 0 or more
    double capacity = 0; ///< 0 or more
    std::vector<int> prerequisites = {}; ///< options that must be chosen too
    std::vector<int> exclusions = {}; ///< options that must not; said on either side
};

/// What may be chosen together. Options are numbered from 0.
struct PortfolioRules
{
    std::vector<PortfolioOption> options;
    std::optional<double> budget = {}; ///< none: no limit
    std::optional<double> capacity = {};
};

/// What choosing brings: where several options take effect at one place they leave (1 - removes) x (1 - removes) ...
struct PortfolioValues
{
    std::vector<double> worth; ///< per place: what there is to gain, 0 or more
    std::vector<double> removes; ///< per option the share of it, 0..1
};

/// A choice.
struct Portfolio
{
    std::vector<int> chosen; ///< ascending
    double value = 0;
    double cost = 0;
    double capacity = 0;
    bool isProven = true; ///< nothing better exists; else the search was cut short

    bool contains(int option) const;
    friend bool operator==(const Portfolio&, const Portfolio&) = default;
};

/// Whether a sum stays within a limit, rounding aside.
bool isWithin(double sum, std::optional<double> limit);

/// Whether these options may be chosen together: prerequisites, exclusions, budget and capacity.
bool isFeasible(const PortfolioRules& rules, const std::vector<int>& chosen);

/// What these options bring together: the sum over places of worth x (1 - product of (1 - removes)).
double portfolioValue(const PortfolioRules& rules, const PortfolioValues& values, const std::vector<int>& chosen);

/// The choice with its sums.
Portfolio makePortfolio(const PortfolioRules& rules, const PortfolioValues& values, std::vector<int> chosen);

/// Options that require each other in a circle, in its order; empty where there is none.
std::vector<int> prerequisiteCycle(const PortfolioRules& rules);

/// An option with everything that it requires, directly or not, ascending. There must be no cycle.
std::vector<int> withPrerequisites(const PortfolioRules& rules, int option);

/// What picking by value for money gives: again and again the option that, with the prerequisites still missing,
/// brings most per share of the budget and the capacity that it takes. Never better than the best portfolio.
Portfolio greedyPortfolio(const PortfolioRules& rules, const PortfolioValues& values);

} // namespace touchstone
