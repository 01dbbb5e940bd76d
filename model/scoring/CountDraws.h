// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Flow.h"
#include "model/scoring/UnseenExits.h"

#include <cstdint>

namespace touchstone {

/// How often the parts of impact are drawn: 4,000 times up to 20 touchpoints, 1,000 up to 50, 200 above.
int impactDrawCount(int touchpoints);

/// Draws the counts of transitions: each row from a Dirichlet around its own counts, 1 / edges added (scoring.md
/// section 2). A row's edges are its counted transitions and the way to `lost` where nobody was seen on it, which gets
/// at most what UnseenExits allows.
class CountDraws
{
public:
    explicit CountDraws(const Journey& journey);

    /// The counts of one draw, one a transition of journey(), above 0 where its own are, 0 elsewhere.
    std::vector<double> counts(std::uint64_t seed, int draw) const;
    const FlowSolver& solver() const { return m_solver; }
    /// The journey with its unseen exits, which stand behind the other transitions or in the place of uncounted ones.
    const Journey& journey() const { return m_journey; }

private:
    explicit CountDraws(UnseenExits unseen);

    FlowSolver m_solver;
    std::vector<FlowSolver::Row> m_rows;
    std::vector<double> m_shapes; ///< of the gamma numbers, one a transition; 0 for those that are not drawn
    Journey m_journey;
};

} // namespace touchstone
