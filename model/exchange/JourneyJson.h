// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/JsonReader.h"
#include "model/exchange/JsonWriter.h"
#include "model/exchange/ProjectKeys.h"

namespace touchstone {

/// The journey's part of the text form: name to transitions, and votes. Fills `keys` with touchpoints and needs the
/// waves there already (votes name them).
Journey readJourneyJson(JsonReader& root, ProjectKeys& keys);

/// The array "journeys": sub-journeys ("opens_at" a touchpoint, "opens_in" the journey that has it, where that is not
/// the main one) and variants, each with what stands on its map. After readJourneyJson().
Collection<Journey> readSideJourneysJson(JsonReader& root, const ProjectKeys& keys);

void writeJourneyJson(JsonWriter& json, const Journey& journey);
void writeSideJourneysJson(JsonWriter& json, const Collection<Journey>& journeys, const Journey& main);
/// Votes stand after the transitions, as in the format's description.
void writeVotesJson(JsonWriter& json, const Journey& journey);

/// A place as "touchpoint": its id, or from and to.
void writePlace(JsonWriter& json, const char* key, const Place& place, const Journey& journey);

} // namespace touchstone
