// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/EmotionCurve.h"

#include "model/journey/Passes.h"
#include "model/scoring/Anchors.h"
#include "model/scoring/MeanInterval.h"
#include "model/scoring/PainEvidence.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace touchstone {
namespace {

constexpr double RangeLevel = .9;
constexpr double WorstRating = -2, BestRating = 2;

/// Who had trouble: only where a level is either trouble or none. Four of five stars are neither.
std::optional<double> affectedBy(const SignalTally& tally)
{
    const bool isYesOrNo
        = std::all_of(tally.plain().begin(), tally.plain().end(), [](double loss) { return loss == 0 || loss == 1; });
    if (!isYesOrNo && tally.signal != Signal::Voice)
        return std::nullopt;
    return tally.affected();
}

std::optional<CurvePoint> measuredPoint(
    TouchpointId id, const std::vector<const SignalTally*>& tallies, const ScoreSettings& settings)
{
    std::array<int, FamilyCount> signalsOf{};
    for (const SignalTally* tally : tallies)
        ++signalsOf[static_cast<size_t>(infoOf(tally->signal).family)];
    double weights = 0;
    for (size_t family = 0; family < FamilyCount; ++family)
        weights += signalsOf[family] > 0 ? settings.painWeights[family] : 0;
    if (weights <= 0)
        return std::nullopt;
    CurvePoint point{.touchpoint = id, .grade = Grade::Heard};
    std::vector<IntervalPart> parts;
    double loss = 0;
    for (const SignalTally* tally : tallies) {
        const auto family = static_cast<size_t>(infoOf(tally->signal).family);
        const LossMoments moments = momentsOf(*tally);
        const Interval range = meanInterval(moments, RangeLevel);
        const Anchors anchors = tally->anchors.value_or(infoOf(tally->signal).anchors);
        const IntervalPart part{settings.painWeights[family] / weights / signalsOf[family],
            painOf(moments.mean, anchors), {painOf(range.low, anchors), painOf(range.high, anchors)}};
        loss += part.weight * part.value;
        parts.push_back(part);
        if (tally->signal != Signal::Voice)
            point.grade = Grade::Measured;
        if (moments.n > point.n) {
            point.n = moments.n;
            point.affected = affectedBy(*tally);
        }
    }
    const Interval range = sumInterval(parts, settings.signalCorrelation);
    point.value = 1 - loss;
    point.low = std::clamp(1 - range.high, 0., point.value);
    point.high = std::clamp(1 - range.low, point.value, 1.);
    return point;
}

/// Ranges of rated points: many touchpoints have the same few ratings, and an exact range takes its time.
using RatingRanges = std::map<std::tuple<double, double, double>, Interval>;

std::optional<CurvePoint> ratedPoint(TouchpointId id, const std::vector<int>& ratings, RatingRanges& known)
{
    if (ratings.empty())
        return std::nullopt;
    LossMoments moments{.n = static_cast<double>(ratings.size())};
    for (const int rating : ratings) {
        const double share = (rating - WorstRating) / (BestRating - WorstRating);
        moments.mean += share / moments.n;
        moments.meanSquare += share * share / moments.n;
    }
    const auto asRating = [](double share) { return WorstRating + share * (BestRating - WorstRating); };
    CurvePoint point{.touchpoint = id, .value = asRating(moments.mean), .n = moments.n};
    point.low = point.high = point.value;
    if (ratings.size() > 1) {
        const auto [found, isNew] = known.try_emplace({moments.n, moments.mean, moments.meanSquare});
        if (isNew)
            found->second = meanInterval(moments, RangeLevel);
        const Interval& range = found->second;
        point.low = asRating(range.low);
        point.high = asRating(range.high);
    }
    return point;
}

/// Marks and headline figures. One point alone, or several that are all alike, have neither low point nor peak.
void finish(EmotionCurve& curve, TouchpointId end, const CurveVisits& visits)
{
    if (curve.points.empty())
        return;
    const double neutral = neutralOf(curve.measure);
    const auto byValue = [](const CurvePoint& a, const CurvePoint& b) { return a.value < b.value; };
    const auto [lowest, highest] = std::minmax_element(curve.points.begin(), curve.points.end(), byValue);
    if (lowest->value < highest->value) {
        lowest->isLowPoint = true;
        const auto peak = std::max_element(
            curve.points.begin(), curve.points.end(), [neutral](const CurvePoint& a, const CurvePoint& b) {
                return std::abs(a.value - neutral) < std::abs(b.value - neutral);
            });
        peak->isPeak = true;
    }
    double weight = 0, weighted = 0, plain = 0;
    for (const CurvePoint& point : curve.points) {
        const double seen = visits.value(point.touchpoint, 0);
        weight += seen;
        weighted += seen * point.value;
        plain += point.value;
    }
    curve.mean = weight > 0 ? weighted / weight : plain / static_cast<double>(curve.points.size());
    if (CurvePoint& last = curve.points.back(); last.touchpoint == end) {
        last.isEnd = true;
        curve.remembered = (lowest->value + last.value) / 2;
    }
}

} // namespace

CurveVisits visitsOf(const Ranking& ranking)
{
    CurveVisits visits;
    for (const RankedPlace& place : ranking.places) {
        if (place.expectedVisits && !place.place.isHandover())
            visits.insert(place.place.touchpoint, *place.expectedVisits);
    }
    return visits;
}

double neutralOf(CurveMeasure measure) { return measure == CurveMeasure::Measured ? .5 : 0; }

EmotionCurve measuredCurve(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings,
    const CurveVisits& visits, const Persona* persona)
{
    std::vector<std::vector<const SignalTally*>> talliesAt(static_cast<size_t>(journey.touchpoints.size()));
    for (const SignalTally& tally : tallies.signalTallies) {
        const int index = tally.place.isHandover() ? -1 : journey.touchpoints.indexOf(tally.place.touchpoint);
        if (index >= 0 && tally.total() > 0)
            talliesAt[static_cast<size_t>(index)].push_back(&tally);
    }
    EmotionCurve curve{.measure = CurveMeasure::Measured};
    TouchpointId end;
    for (int index = 0; index < journey.touchpoints.size(); ++index) {
        const Touchpoint& touchpoint = journey.touchpoints[index];
        if (persona && !passes(touchpoint, persona->key))
            continue;
        end = touchpoint.id;
        const auto& here = talliesAt[static_cast<size_t>(index)];
        if (auto point = here.empty() ? std::nullopt : measuredPoint(touchpoint.id, here, settings))
            curve.points.push_back(*point);
    }
    finish(curve, end, visits);
    return curve;
}

EmotionCurve ratedCurve(const Journey& journey, const CurveVisits& visits, const Persona* persona)
{
    EmotionCurve curve{.measure = CurveMeasure::Rated};
    RatingRanges ranges;
    TouchpointId end;
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        if (persona && !passes(touchpoint, persona->key))
            continue;
        end = touchpoint.id;
        const auto of = persona ? std::optional(persona->id) : std::nullopt;
        if (auto point = ratedPoint(touchpoint.id, touchpoint.ratings(of), ranges))
            curve.points.push_back(*point);
    }
    finish(curve, end, visits);
    return curve;
}

} // namespace touchstone
