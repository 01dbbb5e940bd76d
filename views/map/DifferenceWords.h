// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/JourneyDifference.h"
#include "model/journey/JourneyFigures.h"

namespace touchstone {

/// One line of the list of differences.
struct DifferenceLine
{
    DifferenceKind kind;
    QString text;
    TouchpointId touchpoint = {}; ///< where it is; none: the whole map
};

/// Says each difference in the interface's language, names in `language`: touchpoints first, then transitions, stages
/// and channels. `before` is the main journey, in which the personas stand.
std::vector<DifferenceLine> describeDifferences(
    const JourneyDifference& difference, const Journey& before, const Journey& after, const QString& language);
/// One touchpoint's, with the old and the new values, a line each; empty where there is none.
QString describeDifference(
    const TouchpointDifference& difference, const Journey& before, const Journey& after, const QString& language);

/// "8 → 6 touchpoints", "handovers 5 → 2" ...: how much the second differs from the first.
QStringList describeFigures(const JourneyFigures& before, const JourneyFigures& after);

} // namespace touchstone
