// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Flow.h"
#include "model/planning/Plan.h"
#include "model/scoring/Ranking.h"

namespace touchstone {

/// Reach x impact x confidence / effort (McBride 2016, RICE: simple prioritization for product managers, Intercom):
/// a view beside the model's score, not the score. The effort must be above 0.
inline double riceScore(double reach, double impact, double confidence, double effort)
{
    return reach * impact * confidence / effort;
}

/// One solution as RICE sees it. McBride's impact is a guess on .25, .5, 1, 2, 3; here it is measured.
struct RiceRow
{
    SolutionId solution = {};
    TouchpointId touchpoint = {};
    double reach = 0; ///< journeys a period that pass its touchpoint
    double impact = 0; ///< pain that it takes away from each of them, 0..1: severity x removes (mid)
    double confidence = 1; ///< probability that it is delivered, 0..1
    double effort = 0; ///< person-months
    double score = 0;

    friend bool operator==(const RiceRow&, const RiceRow&) = default;
};

/// What RICE lacks of a solution.
enum class RiceNeed { Rank, Counts, Effort };

struct Rice
{
    struct LeftOut
    {
        SolutionId solution = {};
        RiceNeed need;

        friend bool operator==(const LeftOut&, const LeftOut&) = default;
    };

    std::vector<RiceRow> rows = {}; ///< best first, equal ones in the order of the plan
    std::vector<LeftOut> leftOut = {}; ///< in the order of the plan

    const RiceRow* find(SolutionId solution) const;
    friend bool operator==(const Rice&, const Rice&) = default;
};

/// RICE of the plan's solutions at touchpoints that are ranked and that counted transitions know (`flow`). What a
/// solution removes is assumed from the digital level where it does not say.
Rice rice(const Plan& plan, const Journey& journey, const Ranking& ranking, const std::optional<Flow>& flow);

} // namespace touchstone
