// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/JsonReader.h"
#include "model/exchange/JsonWriter.h"
#include "model/exchange/ProjectKeys.h"

namespace touchstone {

/// The keys that a touchpoint refers to.
struct TouchpointKeys
{
    const KeyIndex<StageId>& stages;
    const KeyIndex<ChannelId>& channels;
    const KeyIndex<PersonaId>& personas;
};

/// A touchpoint of the text form, but its id, key and position.
Touchpoint readTouchpointJson(JsonReader& reader, const TouchpointKeys& keys);
/// A touchpoint of `journey`; `personas` are those of the main journey.
void writeTouchpointJson(
    JsonWriter& json, const Touchpoint& touchpoint, const Journey& journey, const Collection<Persona>& personas);

/// The array "pain_points" of a touchpoint or a transition.
std::vector<PainPoint> readPainPointsJson(JsonReader& owner);
void writePainPointsJson(JsonWriter& json, const std::vector<PainPoint>& painPoints);

} // namespace touchstone
