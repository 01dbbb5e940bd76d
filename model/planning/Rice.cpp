// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/Rice.h"

#include "model/journey/JourneyCounts.h"
#include "model/planning/DigitalValue.h"

#include <algorithm>

namespace touchstone {

const RiceRow* Rice::find(SolutionId solution) const
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const RiceRow& row) { return row.solution == solution; });
    return found == rows.end() ? nullptr : &*found;
}

Rice rice(const Plan& plan, const Journey& journey, const Ranking& ranking, const std::optional<Flow>& flow)
{
    Rice result;
    for (const Solution& solution : plan.solutions) {
        const Place place{.touchpoint = solution.touchpoint};
        const RankedPlace* ranked = ranking.find(place);
        const int index = journey.touchpoints.indexOf(solution.touchpoint);
        if (!ranked || !ranked->rank || index < 0) {
            result.leftOut.push_back({solution.id, RiceNeed::Rank});
        } else if (!flow || !flow->at[static_cast<size_t>(index)]) {
            result.leftOut.push_back({solution.id, RiceNeed::Counts});
        } else if (solution.capacity.value_or(0) <= 0) {
            result.leftOut.push_back({solution.id, RiceNeed::Effort});
        } else {
            RiceRow row{.solution = solution.id,
                .touchpoint = solution.touchpoint,
                .reach = journeysStarted(journey) * flow->at[static_cast<size_t>(index)]->reach,
                .impact = ranked->severity * removesOf(solution, journey).mid,
                .confidence = solution.delivery.value_or(1),
                .effort = *solution.capacity};
            row.score = riceScore(row.reach, row.impact, row.confidence, row.effort);
            result.rows.push_back(row);
        }
    }
    std::stable_sort(
        result.rows.begin(), result.rows.end(), [](const RiceRow& a, const RiceRow& b) { return a.score > b.score; });
    return result;
}

} // namespace touchstone
