// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/FormatWarning.h"

#include <QFlags>

namespace touchstone {

/// What of a journey a format may have no place for.
enum class JourneyPart {
    Transitions = 1 << 0,
    Counts = 1 << 1, ///< of transitions
    Ends = 1 << 2, ///< what leads to the goal, and the exits
    Channels = 1 << 3,
    Personas = 1 << 4,
    EmptyStages = 1 << 5, ///< stages without touchpoints
    Fields = 1 << 6, ///< flags, digital level, reach, importance, customer value, tags
    Cards = 1 << 7, ///< texts of the analysis card
    Emotions = 1 << 8,
    PainPoints = 1 << 9,
    Votes = 1 << 10,
    Notes = 1 << 11, ///< on the map
    Translations = 1 << 12, ///< names in a further language
};
Q_DECLARE_FLAGS(JourneyParts, JourneyPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(JourneyParts)

/// A LeftOut warning for each part that the journey has, with how many there are of it.
FormatWarnings warnLeftOut(const Journey& journey, JourneyParts parts);

} // namespace touchstone
