// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Portfolio.h"

#include <cstdint>

namespace touchstone {

/// The best portfolio by going through all that are feasible, leaving out what a bound shows to be no better (branch
/// and bound; Horowitz & Sahni 1974, J. ACM 21:277-292). What does not depend on the values is prepared once, so that
/// many values are quick. Safe to use from several threads at once.
class PortfolioSearch
{
public:
    /// More options than this fit no word of bits.
    static constexpr size_t MostOptions = 64;

    /// There must be no cycle of prerequisites.
    explicit PortfolioSearch(PortfolioRules rules);

    struct Found
    {
        std::uint64_t chosen = 0; ///< a bit an option
        double value = 0;
        std::int64_t steps = 0; ///< portfolios that were looked at
        bool isProven = true; ///< else `mostSteps` did not suffice
    };
    /// The best for these values. `start` is a feasible portfolio to begin from, such as the best of similar values:
    /// where nothing is better it is the answer.
    Found best(const PortfolioValues& values, std::uint64_t start, std::int64_t mostSteps) const;

    Portfolio portfolio(const PortfolioValues& values, const Found& found) const;

private:
    class Branch;

    PortfolioRules m_rules;
    std::vector<std::uint64_t> m_needs; ///< per option itself and all its prerequisites
    std::vector<std::uint64_t> m_neededBy; ///< per option itself and all that require it
    std::vector<std::uint64_t> m_excludes; ///< per option, both sides
    std::optional<double> m_budget, m_capacity; ///< rounded down to what costs can add up to
};

} // namespace touchstone
