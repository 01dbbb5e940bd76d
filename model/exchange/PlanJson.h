// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/JsonReader.h"
#include "model/exchange/JsonWriter.h"
#include "model/exchange/ProjectKeys.h"
#include "model/planning/Plan.h"
#include "model/scoring/ScoreSettings.h"

namespace touchstone {

/// Solutions, budget and capacity of the text form.
Plan readPlanJson(JsonReader& root, const ProjectKeys& keys);
void writePlanJson(JsonWriter& json, const Plan& plan, const Journey& journey);

/// The "score" of the text form; what it does not name keeps its default.
ScoreSettings readScoreJson(JsonReader& root);
void writeScoreJson(JsonWriter& json, const ScoreSettings& settings);
/// Its "error_floors", by signal; nothing where none is set.
void writeErrorFloors(JsonWriter& json, const ErrorFloors& floors);
/// "settings": what of it is otherwise than by default, but draws and seed; nothing where all is.
void writeChangedSettings(JsonWriter& json, const ScoreSettings& settings);

} // namespace touchstone
