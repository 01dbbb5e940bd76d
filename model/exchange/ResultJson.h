// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/JsonReader.h"
#include "model/exchange/JsonWriter.h"
#include "model/scoring/KeptResult.h"

namespace touchstone {

/// "results" of the text form: kept results with their input and what it led to. The touchpoints in them are those of
/// then and need not be on the map any more. An input by evidence that cannot be ranked is JsonBadValue.
Collection<KeptResult> readResultsJson(JsonReader& root);
void writeResultsJson(JsonWriter& json, const Collection<KeptResult>& results);

/// The members of one place of a result into an open object.
void putPlaceResult(JsonWriter& json, const PlaceResult& place);

} // namespace touchstone
