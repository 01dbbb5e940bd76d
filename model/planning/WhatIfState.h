// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Flow.h"
#include "model/scoring/ImpactDraws.h"
#include "model/scoring/PainScore.h"

#include <memory>

namespace touchstone {

/// Numbers of one thing, one a draw (or one an impact draw); shared by states in which they are the same.
using DrawRow = std::shared_ptr<const std::vector<float>>;

/// The counted journeys of one state: solved as they are, and for each impact draw.
struct FlowState
{
    std::optional<Flow> flow;
    std::vector<Flow> draws; ///< empty without counts
};

/// All figures of a journey as it is, or as a scenario has it.
struct WhatIfState
{
    std::vector<PainScore> pains; ///< per place
    std::vector<DrawRow> severities; ///< per place, 100 x S
    std::vector<DrawRow> dissatisfied; ///< per place; none: measured nowhere
    std::vector<double> scores; ///< per place
    std::vector<DrawRow> scoreRows; ///< per place
    std::shared_ptr<const FlowState> flows;
    std::vector<DrawRow> impacts; ///< per touchpoint of the journey as it is, one an impact draw; none: gone
    std::vector<double> impactsNow; ///< the same as they are
    std::optional<double> success, satisfaction, moneyLost;
    double pain = 0;
    DrawRow successRow, moneyRow; ///< one an impact draw
    DrawRow satisfactionRow, painRow; ///< one a draw
};

} // namespace touchstone
