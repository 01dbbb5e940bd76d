// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"
#include "model/scoring/Ranking.h"
#include "views/common/Theme.h"

class QPainter;

namespace touchstone {

/// Draws a whole journey (stages, lanes, touchpoints with index, n and grade, transitions, exits) into a rectangle,
/// scaled to fit: for the report, exports and screens. The window's scene uses the same geometry and item painters.
void paintJourney(QPainter& painter, const QRectF& target, const Journey& journey, const Ranking& ranking,
    const QString& language, const Theme& theme);

/// Width / height that paintJourney() fills best for this journey.
double journeyAspectRatio(const Journey& journey);

} // namespace touchstone
