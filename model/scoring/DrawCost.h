// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"
#include "model/journey/Journey.h"
#include "model/scoring/ScoreSettings.h"

namespace touchstone {

// Roughly what the parts of a certainty take, in microseconds of one core: what their progress counts, so that a bar
// moves evenly. Nothing else depends on them.

qint64 impactCost(int draws, size_t transitions, size_t drivers);
/// `signalPlaces`: pairs of a signal and a place that it counts for.
qint64 lossCost(int draws, size_t signalPlaces);
qint64 orderCost(int draws, size_t places);
qint64 rankSetCost(int draws, size_t places);
qint64 weightingCost(int draws, size_t places);

/// All of them, for a journey whose places are all ranked.
qint64 certaintyCost(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings);

} // namespace touchstone
