// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

namespace touchstone {

/// How large and how digital a journey is: what an as-is and a to-be one are compared by.
struct JourneyFigures
{
    int touchpoints = 0;
    int transitions = 0; ///< between touchpoints
    int handovers = 0; ///< of these the ones into another channel
    int painPoints = 0; ///< at touchpoints and on transitions
    int judged = 0; ///< touchpoints with a digital level
    std::optional<double> digitalLevel; ///< their mean, 0..4; none where none is judged

    friend bool operator==(const JourneyFigures&, const JourneyFigures&) = default;
};

/// O(touchpoints + transitions).
JourneyFigures figuresOf(const Journey& journey);

} // namespace touchstone
