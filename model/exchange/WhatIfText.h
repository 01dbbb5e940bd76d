// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/WhatIf.h"

namespace touchstone {

/// A scenario and what it changes.
struct TriedScenario
{
    Scenario scenario;
    WhatIfResult result;
};

/// Scenarios side by side as JSON, for `whatif --format json`: numbers in full precision, keys that do not apply
/// absent. The same results give the same bytes.
QByteArray whatIfToJson(const std::vector<TriedScenario>& tried, const Ranking& ranking, const Journey& journey);

} // namespace touchstone
