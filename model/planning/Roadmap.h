// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Plan.h"

#include <span>

namespace touchstone {

/// When a chosen solution is worked on: months from the beginning of the plan.
struct RoadmapItem
{
    SolutionId solution;
    int start = 0; ///< first month, from 0
    int months = 0; ///< 0: it is not known how long it takes
    friend bool operator==(const RoadmapItem&, const RoadmapItem&) = default;
};

/// Puts chosen solutions in time: each after all that it requires, and no month with more person-months than
/// `monthlyCapacity` (none: no limit), those of greater value first. A solution that needs more than that in a month
/// is stretched. `values` are those of `chosen`. There must be no cycle of prerequisites. In order of start.
/// Where the plan says when it begins, a solution that says when it starts is not worked on earlier.
std::vector<RoadmapItem> roadmap(const Plan& plan, std::span<const SolutionId> chosen, std::span<const double> values,
    std::optional<double> monthlyCapacity);

/// The first day of the item's first month; null where the plan does not say when it begins.
QDate firstMonth(const RoadmapItem& item, const Plan& plan);
/// The last day of its last month; null, too, where it is not known how long it takes.
QDate lastMonth(const RoadmapItem& item, const Plan& plan);

} // namespace touchstone
