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
    EmptyChannels = 1 << 6, ///< channels without touchpoints
    Fields = 1 << 7, ///< flags, digital level, reach, importance, customer value, tags
    Cards = 1 << 8, ///< texts of the analysis card
    Emotions = 1 << 9,
    PainPoints = 1 << 10,
    Votes = 1 << 11,
    Notes = 1 << 12, ///< on the map
    Translations = 1 << 13, ///< names in a further language
    TextTranslations = 1 << 14, ///< names of stages and channels, and texts of cards, in a further language
};
Q_DECLARE_FLAGS(JourneyParts, JourneyPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(JourneyParts)

/// A LeftOut warning for each part that the journey has, with how many there are of it.
FormatWarnings warnLeftOut(const Journey& journey, JourneyParts parts);

} // namespace touchstone
