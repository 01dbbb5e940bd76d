// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Ranking.h"

#include "model/scoring/Fingerprint.h"
#include "model/scoring/RoomOrder.h"
#include "model/scoring/ScoredPlaces.h"

#include <algorithm>

namespace touchstone {
namespace {

constexpr double ExploratoryBelow = 15;
/// Scores that differ by rounding only are equal, so that the order in which touchpoints are listed does not matter.
constexpr double Rounding = 1e-12;

void compareWithAverage(Ranking& ranking)
{
    double severity = 0, impact = 0, score = 0;
    int count = 0;
    for (const RankedPlace& place : ranking.places) {
        if (!place.rank || place.place.isHandover())
            continue;
        severity += place.severity;
        impact += place.impact;
        score += place.score;
        ++count;
    }
    if (count == 0)
        return;
    severity /= count;
    impact /= count;
    score /= count;
    ranking.averageScore = 100 * severity * impact;
    for (RankedPlace& place : ranking.places) {
        // Where nobody has any pain, each touchpoint is an average one.
        place.index = score > 0 ? 100 * place.score / score : 100;
        place.severityVersusAverage = 100 * (place.severity - severity) * (place.impact + impact) / 2;
        place.impactVersusAverage = 100 * (place.impact - impact) * (place.severity + severity) / 2;
    }
}

void rankWithoutFlags(Ranking& ranking, const Journey& journey, const PlaceImpacts& impacts)
{
    for (RankedPlace& place : ranking.places) {
        const TouchpointId id = place.place.touchpoint;
        if (!place.rank || place.place.isHandover() || !journey.touchpoints.find(id)->momentOfTruth)
            continue;
        const double unflagged = 100 * place.severity * impacts.of(place.place, id).score.impact;
        int rank = 1;
        for (const RankedPlace& other : ranking.places) {
            if (!other.rank || other.place == place.place)
                continue;
            const bool shares = other.place.isHandover() && (other.place.touchpoint == id || other.place.to == id);
            const double score = shares ? 100 * other.severity * impacts.of(other.place, id).score.impact : other.score;
            rank += isHigherScore(score, unflagged);
        }
        place.rankWithoutFlag = rank;
    }
}

std::optional<JourneyLevel> journeyLevel(const Ranking& ranking, const Journey& journey)
{
    JourneyLevel level;
    double visits = 0, weighted = 0, plain = 0;
    bool isAnyRanked = false;
    for (const RankedPlace& place : ranking.places) {
        if (place.rank) {
            isAnyRanked = true;
            level.lowPoint = std::max(level.lowPoint, place.severity);
        }
        if (place.place.isHandover())
            continue;
        if (place.place.touchpoint == journey.touchpoints.back().id)
            level.end = place.severity;
        visits += place.expectedVisits.value_or(0);
        weighted += place.expectedVisits.value_or(0) * place.severity;
        plain += place.severity;
    }
    if (!isAnyRanked)
        return std::nullopt;
    level.remembered = (level.lowPoint + level.end) / 2;
    level.mean = visits > 0 ? weighted / visits : plain / journey.touchpoints.size();
    return level;
}

std::vector<ScoreWarning> warningsOf(const Journey& journey, const Tallies& tallies, const ImpactModel& model)
{
    using Kind = ScoreWarning::Kind;
    std::vector<ScoreWarning> warnings;
    const auto flagged = std::count_if(journey.touchpoints.begin(), journey.touchpoints.end(),
        [](const Touchpoint& touchpoint) { return touchpoint.momentOfTruth; });
    if (flagged * 5 > journey.touchpoints.size()) {
        warnings.push_back(
            {Kind::ManyMomentsOfTruth, {QString::number(flagged), QString::number(journey.touchpoints.size())}});
    }
    if (model.hasTooFewForDrivers) {
        warnings.push_back({Kind::TooFewForDrivers,
            {QString::number(tallies.drivers.n, 'g', 6), QString::number(tallies.drivers.touchpoints.size())}});
    }
    if (model.flow) {
        for (const std::vector<TouchpointId>& part : model.flow->closedParts) {
            ScoreWarning warning{Kind::NoWayOut, {}};
            for (const TouchpointId id : part)
                warning.arguments << journey.keyOf(id);
            warnings.push_back(warning);
        }
    }
    for (const TallyWarning& warning : tallies.warnings) {
        switch (warning.kind) {
        case TallyWarning::Kind::ThinDriverPair:
            warnings.push_back({Kind::ThinDriverPair, warning.arguments});
            break;
        case TallyWarning::Kind::SegmentOnlyAggregates:
            warnings.push_back({Kind::SegmentOnlyAggregates, warning.arguments});
            break;
        case TallyWarning::Kind::MixedOutcomes:
            warnings.push_back({Kind::MixedOutcomes, warning.arguments});
            break;
        case TallyWarning::Kind::UnevenLoss:
            warnings.push_back({Kind::UnevenLoss, warning.arguments});
            break;
        }
    }
    return warnings;
}

/// Interviews are all there is, and under 15 people gave them.
bool isExploratory(const Tallies& tallies)
{
    return std::all_of(tallies.signalTallies.begin(), tallies.signalTallies.end(), [](const SignalTally& tally) {
        return tally.signal == Signal::Voice && tally.total() < ExploratoryBelow;
    }) && tallies.customersInterviewed < ExploratoryBelow;
}

void rankByEvidence(Ranking& ranking, const Journey& journey, const Tallies& tallies, Progress& progress)
{
    const ImpactModel model = modelImpact(journey, tallies, progress);
    if (progress.isCancelled())
        return;
    const PlaceImpacts impacts(journey, model, ranking.settings.impactWeights);
    ranking.places = scorePlaces(journey, tallies, model, ranking.settings);
    compareWithAverage(ranking);
    rankWithoutFlags(ranking, journey, impacts);
    // Where nobody classified the ends, none is known to be one of the two.
    if (model.flow && model.flow->successProbability + model.flow->lostProbability > 0)
        ranking.successProbability = model.flow->successProbability;
    ranking.journey = journeyLevel(ranking, journey);
    ranking.relativeWeights = model.relativeWeights;
    ranking.dominanceWeights = model.dominanceWeights;
    ranking.driverTouchpoints = model.driverTouchpoints;
    ranking.lambda = model.lambda;
    ranking.isExploratory = isExploratory(tallies);
    ranking.warnings = warningsOf(journey, tallies, model);
}

} // namespace

bool isHigherScore(double score, double other) { return score - other > Rounding * std::max(score, 1.); }

double RankedPlace::answers() const
{
    double most = 0;
    for (const SignalScore& signal : signalScores)
        most = std::max(most, signal.n);
    return most;
}

const RankedPlace* Ranking::find(const Place& place) const
{
    const auto found
        = std::find_if(places.begin(), places.end(), [&](const RankedPlace& ranked) { return ranked.place == place; });
    return found == places.end() ? nullptr : &*found;
}

Ranking rank(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings)
{
    Progress progress;
    return rank(journey, tallies, settings, progress);
}

Ranking rank(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Progress& progress)
{
    Ranking ranking;
    ranking.filter = tallies.filter;
    ranking.settings = settings;
    ranking.respondents = tallies.respondents;
    ranking.customersInterviewed = tallies.customersInterviewed;
    RoomOrder room = roomOrder(journey, tallies.filter.wave);
    ranking.voters = room.voters;
    const bool hasEvidence = std::any_of(tallies.signalTallies.begin(), tallies.signalTallies.end(),
        [](const SignalTally& tally) { return tally.total() > 0; });
    if (hasEvidence)
        ranking.basis = Basis::Evidence;
    else if (!room.isEmpty)
        ranking.basis = Basis::Room;
    if (ranking.basis == Basis::Room || (hasEvidence && room.voters > 0))
        ranking.room = std::move(room.places);
    if (hasEvidence)
        rankByEvidence(ranking, journey, tallies, progress);
    ranking.fingerprint = fingerprintOf(journey, tallies, settings, ranking.basis);
    return ranking;
}

} // namespace touchstone
