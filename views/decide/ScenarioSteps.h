// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"
#include "model/planning/Plan.h"

#include <variant>

namespace touchstone {

/// As if a solution were delivered.
struct DeliveredSolution
{
    QString solution; ///< key
};

/// A touchpoint is gone.
struct TakenOut
{
    QString touchpoint; ///< key
};

/// One change of a scenario; its kinds in the order in which they are applied.
using ScenarioStep = std::variant<DeliveredSolution, PainCut, DropOffCut, TakenOut, Reroute, AddedTouchpoint>;

/// All that a scenario changes, one by one; and a scenario's changes from them.
std::vector<ScenarioStep> stepsOf(const Scenario& scenario);
void setSteps(Scenario& scenario, const std::vector<ScenarioStep>& steps);

/// "Hurts less", "Journeys take another way" ...: of the step's kind, the index in the variant.
QString kindOfStep(size_t kind);

/// A step of a kind to begin with, at a touchpoint where that is possible; none where the journey or the plan has not
/// what it needs. `taken`: keys of touchpoints that other steps add.
std::optional<ScenarioStep> firstStep(size_t kind, const Journey& journey, const Collection<Solution>& solutions,
    TouchpointId at, const QStringList& taken);

} // namespace touchstone
