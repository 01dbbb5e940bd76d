// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"
#include "model/scoring/EmotionCurve.h"

namespace touchstone {

/// Where each touchpoint stands along the curve, in map units: the centre of its card. Those whose cards stand above
/// each other are spread over the card's width in the order in which they are listed, so that the line passes them one
/// after the other. Touchpoints without a card have no place.
QHash<TouchpointId, double> curveColumns(const Journey& journey, const MapLayout& layout);

/// A curve laid out along a map: one measure of one group of people.
struct EmotionLine
{
    QString name; ///< the group; empty: everyone
    int colour = 0; ///< see Theme::lineColor()
    bool isMarked = true; ///< whether low point, peak and end are written beside it
    std::optional<PersonaId> persona = {}; ///< whose ratings; none: everyone's
    CurveMeasure measure = CurveMeasure::Measured;
    std::vector<double> x; ///< map units, ascending
    std::vector<CurvePoint> points; ///< one an x
    std::optional<double> mean, remembered; ///< of all of it, see EmotionCurve
};

/// Sorts a curve along the map; points without a column are left out.
EmotionLine lineAlong(const EmotionCurve& curve, const QHash<TouchpointId, double>& columns);

/// All that the painter draws.
struct EmotionPicture
{
    std::vector<EmotionLine> lines;
    std::vector<double> stageEdges; ///< where stages meet, map units

    bool has(CurveMeasure measure) const;
};

/// Curves of a whole journey, marked, along its map.
EmotionPicture pictureOf(const std::vector<EmotionCurve>& curves, const Journey& journey, const MapLayout& layout);

/// Where the map's stages meet.
std::vector<double> stageEdgesOf(const MapLayout& layout);

} // namespace touchstone
