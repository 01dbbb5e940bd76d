// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/planning/PortfolioSearch.h"

#include <functional>

namespace touchstone {

/// Share of the draws in which each option is part of the best portfolio (Liesiö, Mild & Salo 2007, European Journal
/// of Operational Research 181:1488-1505).
struct CoreIndices
{
    std::vector<double> share; ///< per option
    std::vector<double> groupShare; ///< per group, in which any option of it is
    int draws = 0; ///< that were solved: fewer than asked for where one takes long
    int unproven = 0; ///< draws of these in which the search was cut short
};

/// The best portfolio whatever the number of options: up to 25 by going through all of them, more as an integer
/// program.
class PortfolioSolver
{
public:
    static constexpr size_t MostSearched = 25;

    /// There must be no cycle of prerequisites.
    explicit PortfolioSolver(const PortfolioRules& rules);

    /// What brings nothing is not chosen. Not proven only where it was cancelled.
    Portfolio best(const PortfolioValues& values, Progress& progress) const;

    /// The cheapest portfolio of those that a larger budget would allow and that bring more than `best` does; none
    /// where money is not what limits it.
    std::optional<Portfolio> nextStep(const PortfolioValues& values, const Portfolio& best, Progress& progress) const;

    /// The best portfolio of each draw, decided as best() does: what brings nothing in it is not chosen. `valuesOf`
    /// gives the values of a draw, 0 .. draws - 1, and is called from several threads; `best` is the best of similar
    /// values. Fewer draws than asked for where one takes long. The same draws give the same portfolios on any number
    /// of threads.
    std::vector<Portfolio> bestOfDraws(int draws, const std::function<PortfolioValues(int)>& valuesOf,
        const Portfolio& best, Progress& progress) const;

    /// How often each option is part of bestOfDraws(). `groups` holds the group of each option, from 0, or -1.
    CoreIndices coreIndices(int draws, const std::function<PortfolioValues(int)>& valuesOf,
        const std::vector<int>& groups, const Portfolio& best, Progress& progress) const;

private:
    /// `start` is a feasible portfolio to begin from, a bit an option; `mostSteps` what the search may take.
    Portfolio solve(
        const PortfolioValues& values, std::uint64_t start, std::int64_t mostSteps, Progress& progress) const;

    PortfolioRules m_rules;
    std::optional<PortfolioSearch> m_search; ///< where there are few enough
};

} // namespace touchstone
