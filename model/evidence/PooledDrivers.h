// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"

namespace touchstone {

/// Correlations from pairwise moments, added up over surveys that ask the same outcome (scoring.md section 2). A pair
/// with fewer than 3 people or without variance has correlation 0 and a warning ThinDriverPair (both keys; "outcome"
/// for the outcome). Where the outcomes' levels differ, those with the most people behind them count, with a warning
/// MixedOutcomes (the outcome taken, then those left out). Touchpoints that nobody rated beside the outcome, or that
/// the journey lacks, are left out.
struct PooledDrivers
{
    Drivers drivers;
    std::vector<TallyWarning> warnings;
};

PooledDrivers poolDrivers(const Journey& journey, const std::vector<const DriverMoments*>& surveys);

/// The pairwise correlation of a pair's moments, -1..1; none with fewer than 3 people or without variance.
std::optional<double> correlationOf(const PairMoments& moments);

} // namespace touchstone
