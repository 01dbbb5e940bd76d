// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Choice.h"
#include "model/scoring/Certainty.h"
#include "model/scoring/DriverAnalysis.h"
#include "model/scoring/FlowFigures.h"
#include "model/scoring/KeptCheck.h"

namespace touchstone {

/// A ranking as JSON, as project-json.md describes it under "rank --format json": full precision, keys in that order,
/// keys that do not apply absent. The same ranking gives the same bytes. An empty certainty, choice, flow or analysis
/// of drivers leaves its keys out, as does no kept result.
QByteArray rankingToJson(const Ranking& ranking, const Journey& journey, const std::vector<DigitalValue>& digitalValues,
    const Certainty& certainty, const Choice& choice = {}, const FlowFigures& flow = {},
    const std::optional<KeptCheck>& kept = {}, const DriverAnalysis& drivers = {});

/// A ranking as CSV: UTF-8, RFC 4180 quoting, lines ended by LF; a header, then a row a touchpoint in rank order. Cells
/// are empty where a figure does not apply. `language` is that of the names.
QByteArray rankingToCsv(const Ranking& ranking, const Journey& journey, const std::vector<DigitalValue>& digitalValues,
    const Certainty& certainty, const QString& language);

} // namespace touchstone
