// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/SignalRules.h"
#include "model/exchange/JsonReader.h"
#include "model/exchange/JsonWriter.h"

namespace touchstone {

/// The "anchors": [ok, bad] of an object, ok < bad; none where there are none.
std::optional<Anchors> readAnchors(JsonReader& reader);
void writeAnchors(JsonWriter& json, const std::optional<Anchors>& anchors);

/// "signals" and "questions" of the text form's "score": how a project changes what its signals and questions count.
///
///     "signals": {"csat": {"off": true, "reversed": true, "anchors": [0, 0.8], "exponent": 2}},
///     "questions": [{"survey": "Spring", "question": "Q4", "loss": [1, 0.6, 0.2, 0.1, 0]}]
///
/// All optional; of a signal with levels "loss" has as many as the signal.
SignalRules readRules(JsonReader& score);
void writeRules(JsonWriter& json, const SignalRules& rules);

} // namespace touchstone
