// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"
#include "model/exchange/JsonReader.h"
#include "model/exchange/JsonWriter.h"
#include "model/exchange/ProjectKeys.h"

namespace touchstone {

/// The waves of the text form; read before all that names one.
Collection<Wave> readWavesJson(JsonReader& root, ProjectKeys& keys);

/// Aggregates, drivers, codes and interviews of the text form.
Evidence readEvidenceJson(JsonReader& root, const ProjectKeys& keys);

void writeEvidenceJson(JsonWriter& json, const Evidence& evidence, const Journey& journey);

} // namespace touchstone
