// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"
#include "model/scoring/Dominance.h"

namespace touchstone {

/// What drives the outcome, by two methods that need not agree (scoring.md 3.3 and settled point 6): relative weights,
/// which the score uses, and dominance, a cross-check for up to DominanceLimit touchpoints.
struct DriverAnalysis
{
    std::vector<TouchpointId> touchpoints; ///< empty where drivers are not used: none, or n < p + 3
    double n = 0; ///< smallest (effective) number of people who rated both a touchpoint and the outcome
    double explained = 0; ///< R^2, 0..1
    /// Pairwise correlations contradicted each other, and the nearest that do not took their place.
    bool isRepaired = false;
    std::vector<double> relativeWeights; ///< per touchpoint; they add up to R^2
    std::vector<double> lmg; ///< the same by general dominance; empty above DominanceLimit
    Dominance dominance; ///< empty above DominanceLimit

    bool isEmpty() const { return touchpoints.empty(); }
    /// Whether the two methods put the touchpoints into different orders.
    bool doOrdersDiffer() const;
    friend bool operator==(const DriverAnalysis&, const DriverAnalysis&) = default;
};

/// Analyses the drivers of tallies: 2^p small models, some milliseconds for twelve touchpoints.
DriverAnalysis analyseDrivers(const Tallies& tallies);

} // namespace touchstone
