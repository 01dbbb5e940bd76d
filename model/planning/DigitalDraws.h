// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/DigitalValue.h"
#include "model/scoring/Uncertainty.h"

namespace touchstone {

/// Draws of the share that a solution removes (removesOf()): triangular between low, mid and high, the same for a seed
/// and the solution's place in the plan.
std::vector<float> drawRemoves(
    const Plan& plan, SolutionId solution, const ThreePoint& removes, const ScoreSettings& settings);

/// How sure the order "digitise first" is: score x removes x delivery in each draw, where both are drawn; one entry a
/// value, in their order. Tiers are those of that order.
std::vector<PlaceUncertainty> digitalUncertainty(const std::vector<DigitalValue>& values, const Ranking& ranking,
    const Plan& plan, const ScoreDraws& draws, Progress& progress);

} // namespace touchstone
