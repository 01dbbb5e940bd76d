// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/JsonWriter.h"
#include "model/exchange/ProjectKeys.h"
#include "model/planning/Plan.h"

namespace touchstone {

/// "scenarios" of the text form. Solutions and touchpoints that a scenario names must be there.
Collection<Scenario> readScenariosJson(
    JsonReader& root, const ProjectKeys& keys, const KeyIndex<SolutionId>& solutions);
void writeScenariosJson(JsonWriter& json, const Collection<Scenario>& scenarios);

} // namespace touchstone
