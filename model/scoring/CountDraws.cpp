// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/CountDraws.h"

#include "model/journey/JourneyCounts.h"
#include "model/scoring/RandomStream.h"

#include <algorithm>
#include <limits>

namespace touchstone {
namespace {

std::vector<double> shapesOf(const UnseenExits& unseen, const std::vector<FlowSolver::Row>& rows)
{
    const std::vector<double> counts = countsOf(unseen.journey);
    std::vector<double> shapes(counts.size(), 0);
    for (const FlowSolver::Row& row : rows) {
        const double added = 1 / static_cast<double>(row.size());
        for (const size_t transition : row)
            shapes[transition] = counts[transition] + added;
    }
    for (const size_t transition : unseen.transitions)
        shapes[transition] = std::min(shapes[transition], unseen.journeysEach);
    return shapes;
}

} // namespace

int impactDrawCount(int touchpoints) { return touchpoints <= 20 ? 4000 : touchpoints <= 50 ? 1000 : 200; }

CountDraws::CountDraws(const Journey& journey)
    : CountDraws(UnseenExits(journey))
{ }

CountDraws::CountDraws(UnseenExits unseen)
    : m_solver(unseen.journey)
    , m_rows(m_solver.rows())
    , m_shapes(shapesOf(unseen, m_rows))
    , m_journey(std::move(unseen.journey))
{ }

std::vector<double> CountDraws::counts(std::uint64_t seed, int draw) const
{
    RandomStream stream(seed, StreamPurpose::Transitions, static_cast<std::uint64_t>(draw));
    std::vector<double> counts(m_shapes.size(), 0);
    for (const FlowSolver::Row& row : m_rows) {
        for (const size_t transition : row) {
            // Never 0: the transition stays one of the chain's.
            counts[transition] = std::max(std::numeric_limits<double>::min(), stream.gamma(m_shapes[transition]));
        }
    }
    return counts;
}

} // namespace touchstone
