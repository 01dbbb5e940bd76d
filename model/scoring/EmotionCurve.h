// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"
#include "model/journey/Journey.h"
#include "model/scoring/Ranking.h"
#include "model/scoring/ScoreSettings.h"

#include <QHash>

namespace touchstone {

/// What a curve is made of; the two are never mixed.
enum class CurveMeasure {
    Measured, ///< satisfaction, 0 worst .. 1 best: 1 - mean loss of the customers' answers
    Rated ///< mean emotion rating of the room, -2 .. 2
};

/// The middle of a measure: what is neither good nor bad.
double neutralOf(CurveMeasure measure);

/// One touchpoint of a curve.
struct CurvePoint
{
    TouchpointId touchpoint = {};
    double value = 0; ///< in the measure's unit, good is high
    double low = 0, high = 0; ///< 90 % range; both the value where one person alone rated
    double n = 0; ///< people; of several signals those of the most answered one
    std::optional<double> affected = {}; ///< how many of them had trouble, where the signal says who did ("6 of 8")
    Grade grade = Grade::Assumed;
    bool isLowPoint = false; ///< the worst
    bool isPeak = false; ///< the most intense, either sign
    bool isEnd = false; ///< the last touchpoint listed of those that are passed

    bool hasRange() const { return low < high; }
    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

/// Satisfaction or emotion along a journey.
struct EmotionCurve
{
    CurveMeasure measure = CurveMeasure::Measured;
    std::vector<CurvePoint> points = {}; ///< in the journey's order; only touchpoints that have a value
    std::optional<double> mean = {}; ///< over all visits, plain where no visits are known; none without points
    std::optional<double> remembered = {}; ///< mean of low point and end; none where the last touchpoint has no value

    friend bool operator==(const EmotionCurve&, const EmotionCurve&) = default;
};

/// Visits N[s,i] of each touchpoint that has some.
using CurveVisits = QHash<TouchpointId, double>;
CurveVisits visitsOf(const Ranking& ranking);

/// The satisfaction that the tallies measure. As in the score, each signal's mean loss is brought onto one scale by its
/// anchors, signals of a family count alike and families by their weights; but here each touchpoint speaks for itself:
/// its own answers only, no pull towards the average, and of the families only those that were measured at it.
/// The range is that of the mean (meanInterval()) for each signal, and of their sum by sumInterval() with the score's
/// correlation between signals at one touchpoint: a closed form, sampling error only.
/// With a persona only the touchpoints that they pass.
EmotionCurve measuredCurve(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings,
    const CurveVisits& visits = {}, const Persona* persona = nullptr);

/// The mean of the room's ratings, always assumed. The range is meanInterval() of the ratings brought onto 0..1: how
/// far the room is of one mind. With a persona the ratings of those who stand for them, at the touchpoints that they
/// pass.
EmotionCurve ratedCurve(const Journey& journey, const CurveVisits& visits = {}, const Persona* persona = nullptr);

} // namespace touchstone
