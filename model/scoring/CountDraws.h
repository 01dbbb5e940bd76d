// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Flow.h"

#include <cstdint>

namespace touchstone {

/// How often the parts of impact are drawn: 4,000 times up to 20 touchpoints, 1,000 up to 50, 200 above.
int impactDrawCount(int touchpoints);

/// Draws the counts of transitions: each row from a Dirichlet around its own counts, 1 / edges added (scoring.md
/// section 2).
class CountDraws
{
public:
    explicit CountDraws(const Journey& journey);

    /// The counts of one draw, one a transition of the journey, above 0 where its own are, 0 elsewhere.
    std::vector<double> counts(std::uint64_t seed, int draw) const;
    const FlowSolver& solver() const { return m_solver; }

private:
    FlowSolver m_solver;
    std::vector<FlowSolver::Row> m_rows;
    std::vector<double> m_counts;
};

} // namespace touchstone
