// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/CountDraws.h"

#include "model/journey/JourneyCounts.h"
#include "model/scoring/RandomStream.h"

#include <algorithm>
#include <limits>

namespace touchstone {

int impactDrawCount(int touchpoints) { return touchpoints <= 20 ? 4000 : touchpoints <= 50 ? 1000 : 200; }

CountDraws::CountDraws(const Journey& journey)
    : m_solver(journey)
    , m_rows(m_solver.rows())
    , m_counts(countsOf(journey))
{ }

std::vector<double> CountDraws::counts(std::uint64_t seed, int draw) const
{
    RandomStream stream(seed, StreamPurpose::Transitions, static_cast<std::uint64_t>(draw));
    std::vector<double> counts(m_counts.size(), 0);
    for (const FlowSolver::Row& row : m_rows) {
        for (const size_t transition : row) {
            // Never 0: the transition stays one of the chain's.
            counts[transition] = std::max(std::numeric_limits<double>::min(),
                stream.gamma(m_counts[transition] + 1 / static_cast<double>(row.size())));
        }
    }
    return counts;
}

} // namespace touchstone
