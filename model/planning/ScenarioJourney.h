// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/journey/Journey.h"
#include "model/planning/CountEdit.h"
#include "model/planning/Plan.h"

namespace touchstone {

/// Pain that a scenario takes away somewhere.
struct LossCut
{
    Place place;
    std::optional<Signal> signal; ///< none: all
    ThreePoint removes; ///< share of the loss above `ok`
    SolutionId solution; ///< whose draws it shares; none: it is not uncertain
};

/// A scenario worked out on a journey.
struct ScenarioJourney
{
    Journey journey; ///< with its touchpoints, transitions and counts
    CountEdit counts;
    std::vector<LossCut> lossCuts;
};

/// Works a scenario out. TouchpointUnknown and SolutionUnknown for what is not there (any more), TransitionUncounted,
/// DropOffUncounted, DropOffWithoutWayOn and TouchpointExists for what cannot be.
Result<ScenarioJourney> applyScenario(const Scenario& scenario, const Journey& journey, const Plan& plan);

} // namespace touchstone
