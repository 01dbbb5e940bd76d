// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"
#include "model/report/Words.h"
#include "model/scoring/DriverAnalysis.h"

#include <QStringList>

namespace touchstone {

/// How a touchpoint stands among the drivers: its relative weight, beside it LMG, where the two put it, and which
/// others it dominates. Empty where it is no driver.
QStringList describeDriver(
    const DriverAnalysis& drivers, TouchpointId touchpoint, const Journey& journey, const Words& words);

/// What to know about the drivers as a whole: how many people, how much they explain, whether correlations had to be
/// mended and whether the two methods agree. Empty where drivers are not used.
QStringList describeDrivers(const DriverAnalysis& drivers, const Words& words);

} // namespace touchstone
