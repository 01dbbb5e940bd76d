// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Impact.h"
#include "model/evidence/SignalRules.h"
#include "model/scoring/ErrorFloors.h"

#include <array>

namespace touchstone {

/// What the user may set about the score (scoring.md; text form "score").
struct ScoreSettings
{
    std::array<double, FamilyCount> painWeights = {.25, .25, .25, .25}; ///< by Family
    ByImpact<double> impactWeights = usualImpactWeights();
    double signalCorrelation = .5; ///< 0..1, between the signals at one touchpoint
    ErrorFloors errorFloors = {}; ///< added to what the draws say of a signal's mean loss
    int draws = 10000;
    quint64 seed = 1;
    SignalRules rules; ///< what the project does with signals and questions otherwise than the model

    friend bool operator==(const ScoreSettings&, const ScoreSettings&) = default;
};

} // namespace touchstone
