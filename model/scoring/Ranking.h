// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/evidence/Tallies.h"
#include "model/journey/Journey.h"
#include "model/scoring/ScoreSettings.h"

#include <array>
#include <map>

namespace touchstone {

/// One signal at one place after shrinkage.
struct SignalScore
{
    Signal signal = Signal::Csat;
    double n = 0; ///< answers at this place, 0: taken from the journey's average
    double affected = 0; ///< answers here with any plain loss: "6 of 8"
    double rawLoss = 0; ///< mean loss of the place's own answers, 0..1
    double plainLoss = 0; ///< the same as the scales themselves have it, whatever the settings make of it
    double average = 0; ///< the journey's average loss, which a place without answers takes
    double meanLoss = 0; ///< shrunken
    double own = 0; ///< weight of the place's own data in it, 0..1
    Anchors anchors; ///< that turn it into pain
    double pain = 0; ///< after the anchors, 0..1

    friend bool operator==(const SignalScore&, const SignalScore&) = default;
};

/// One touchpoint or handover in the ranking. Optional figures are absent where they do not apply.
struct RankedPlace
{
    Place place;
    std::optional<int>
        rank; ///< 1-based, shared by equal scores; none: not ranked, under 10 % of its score is its own evidence
    double score = 0; ///< 100 S I
    double index = 0; ///< the average ranked touchpoint is 100
    double severity = 0; ///< S
    double impact = 0; ///< I
    double evidenceShare = 0;
    std::array<std::optional<double>, FamilyCount> families; ///< pain per family, none: measured nowhere
    std::array<std::optional<double>, FamilyCount> painTerms; ///< 100 w_g x_ig I; they sum to the score
    ByImpact<std::optional<double>> impacts;
    ByImpact<std::optional<double>> impactTerms; ///< 100 S v_j m_ij; they sum to the score
    std::array<double, FamilyCount> painWeights = {}; ///< w_g, rescaled over what was measured
    ByImpact<double> impactWeights = {}; ///< v_j, rescaled over what is known and not left out
    TouchpointId impactOf; ///< whose impact it is: the touchpoint itself, of a handover the weaker end
    double severityVersusAverage = 0; ///< 100 (S - S')(I + I')/2
    double impactVersusAverage = 0; ///< 100 (I - I')(S + S')/2
    std::optional<int> rankWithoutFlag; ///< of a moment of truth
    std::vector<SignalScore> signalScores;
    std::optional<double> expectedVisits; ///< N[s,i]
    std::optional<double> exitShare; ///< share of lost journeys that end here

    /// Answers behind it: those of its most answered signal.
    double answers() const;

    friend bool operator==(const RankedPlace&, const RankedPlace&) = default;
};

/// One touchpoint in the room's order (basis "room").
struct RoomPlace
{
    TouchpointId touchpoint;
    int rank = 0; ///< shared where nothing tells two apart
    double voterShare = 0; ///< voters with a dot here / all voters
    int dots = 0;
    double painPoints = 0; ///< sum of severity x frequency
    std::optional<double> worstEmotion; ///< mean of the ratings, -2..2

    friend bool operator==(const RoomPlace&, const RoomPlace&) = default;
};

/// Headline figures of the journey (scoring.md 1.7).
struct JourneyLevel
{
    double lowPoint = 0; ///< largest severity of the ranked
    double end = 0; ///< severity of the last touchpoint listed
    double remembered = 0; ///< mean of the two
    double mean = 0; ///< over all, weighted by visits

    friend bool operator==(const JourneyLevel&, const JourneyLevel&) = default;
};

enum class Basis { Evidence, Room, Nothing };

/// What needs to be said beside a ranking.
struct ScoreWarning
{
    enum class Kind {
        ManyMomentsOfTruth, ///< how many are flagged, of how many
        TooFewForDrivers, ///< people, driver touchpoints: importance is not derived
        NoWayOut, ///< keys of a dead end or closed loop, where journeys count as lost
        ThinDriverPair, ///< two keys ("outcome" for the outcome): correlation taken as 0
        SegmentOnlyAggregates, ///< place, signal: only counted by segment, so not part of everyone
        MixedOutcomes, ///< the outcome used, then those left out
        UnevenLoss, ///< signal, or survey and question: its loss table neither falls nor rises all along
    };
    Kind kind;
    QStringList arguments;

    friend bool operator==(const ScoreWarning&, const ScoreWarning&) = default;
};

/// The result: a function of (Journey, Tallies, ScoreSettings) and nothing else; same input, same bytes.
struct Ranking
{
    static constexpr const char* ModelVersion = "pain-1";

    Basis basis = Basis::Nothing;
    TallyFilter filter;
    bool isExploratory = false; ///< interviews alone, under 15 people: say "6 of 8", no decimals and no percentages
    std::vector<RankedPlace> places; ///< in rank order; those not ranked last, in the journey's order
    std::vector<RoomPlace> room; ///< basis room, or beside the evidence where there are votes; in rank order
    int voters = 0;
    qint64 respondents = 0;
    int customersInterviewed = 0;
    std::optional<double> successProbability;
    double averageScore = 0; ///< 100 x mean S x mean I of the ranked touchpoints (no handovers): the waterfall's foot
    std::optional<JourneyLevel> journey;
    std::vector<double> relativeWeights; ///< of `driverTouchpoints`
    std::vector<double> dominanceWeights; ///< LMG, a cross-check beside them; only for up to 12 driver touchpoints
    std::vector<TouchpointId> driverTouchpoints; ///< empty where importance is not derived
    double lambda = 0; ///< share of derived importance
    ScoreSettings settings;
    QString fingerprint; ///< SHA-256 of the canonical JSON of tallies and settings, hex
    std::vector<ScoreWarning> warnings;

    const RankedPlace* find(const Place& place) const;
    friend bool operator==(const Ranking&, const Ranking&) = default;
};

/// Whether a score, or what is made from scores, is above another by more than rounding.
bool isHigherScore(double score, double other);

/// Ranks the touchpoints: by evidence where there is any, else the room's order, else Basis::Nothing.
/// The second can be stopped, and is useless then.
Ranking rank(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings);
Ranking rank(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Progress& progress);

} // namespace touchstone
