// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"
#include "model/scoring/DriverAnalysis.h"
#include "model/scoring/ScoreSettings.h"

namespace touchstone {

/// How a touchpoint stands among the drivers, and what to know of them all, for the terminal; empty where it is none.
QStringList driverLines(
    const DriverAnalysis& drivers, TouchpointId touchpoint, const Journey& journey, const QString& language);

/// What the settings have otherwise than by default, for the terminal.
QStringList settingLines(const ScoreSettings& settings, const QString& language);

} // namespace touchstone
