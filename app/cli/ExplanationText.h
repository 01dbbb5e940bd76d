// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/DriverAnalysis.h"
#include "model/scoring/Explanation.h"
#include "model/scoring/FlowFigures.h"

namespace touchstone {

/// An explanation for the terminal: the terms of the score, the signals behind them, and the surveys, counts and quotes
/// behind those; of a touchpoint also what is lost there; how it stands among the drivers, and what the project's
/// settings change.
QString explanationText(const Explanation& explanation, const Ranking& ranking, const FlowFigures& flow,
    const DriverAnalysis& drivers, const Journey& journey, const QString& language);

} // namespace touchstone
