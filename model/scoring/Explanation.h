// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/scoring/Ranking.h"

namespace touchstone {

/// One source of a signal's answers, as it was asked or given.
struct ExplainedSource
{
    TallySource source;
    QString title; ///< the survey's name; empty for aggregates and interviews
    QString question; ///< header of the survey's column; empty for aggregates and interviews
    QStringList levels; ///< in the order of `counts`; for waiting without texts the minutes at which the bins begin
    std::vector<double> counts;
    std::vector<double> loss; ///< per level as it enters the score, 0..1
    std::vector<double> plainLoss; ///< per level as the scale itself has it
    double n = 0; ///< answers

    friend bool operator==(const ExplainedSource&, const ExplainedSource&) = default;
};

/// One signal at the place; without sources it takes the journey's average.
struct ExplainedSignal
{
    SignalScore score;
    std::vector<double> counts; ///< all sources added up, per distinct loss
    std::vector<double> loss; ///< as it enters the score, 1 (worst) down to 0 (best)
    std::vector<ExplainedSource> sources;

    friend bool operator==(const ExplainedSignal&, const ExplainedSignal&) = default;
};

/// A family's term of the score and the signals behind it.
struct ExplainedFamily
{
    Family family = Family::Dissatisfied;
    double weight = 0; ///< w_g
    double pain = 0; ///< x_ig, the mean of its signals
    double term = 0; ///< 100 w_g x_ig I
    std::vector<ExplainedSignal> signalsBehind;

    friend bool operator==(const ExplainedFamily&, const ExplainedFamily&) = default;
};

/// A part of impact, its term of the score, and what it was made from where that is known.
struct ExplainedImpact
{
    Impact part = Impact::Importance;
    double weight = 0; ///< v_j, 0 where the part is left out (reach of a moment of truth)
    double value = 0; ///< m_ij
    double term = 0; ///< 100 S v_j m_ij
    std::optional<double> relativeWeight; ///< importance: share of the outcome's variance explained
    std::optional<double> dominanceWeight; ///< importance: the same by LMG, a cross-check
    std::optional<double> statedImportance; ///< importance: mean on 1..7
    std::optional<double> expectedVisits; ///< reach: N[s,i]
    std::optional<double> exitShare; ///< drop-off: share of lost journeys that end here
    std::optional<double> own; ///< of a part that is read from the touchpoint: what this one has of it

    friend bool operator==(const ExplainedImpact&, const ExplainedImpact&) = default;
};

/// What somebody said about the place.
struct ExplainedQuote
{
    InterviewId interview;
    QString interviewKey;
    LocalizedText title;
    Informant informant = Informant::Customer;
    ExcerptId excerpt;
    QString excerptKey;
    QString text;
    std::optional<int> severity; ///< 0..3
    QString code;

    friend bool operator==(const ExplainedQuote&, const ExplainedQuote&) = default;
};

/// Where the score of one touchpoint or handover comes from: values, no words. Both sets of terms add up to the score.
struct Explanation
{
    Place place;
    std::optional<RankedPlace> ranked; ///< its line in the ranking; none where the ranking is the room's
    std::optional<RoomPlace> room; ///< its line in the room's order, where there is one
    std::vector<ExplainedFamily> families; ///< those measured anywhere
    std::vector<ExplainedImpact> impacts; ///< those known
    TouchpointId impactOf; ///< whose impact it is: for a handover its weaker end
    double average = 0; ///< 100 x mean severity x mean impact of the ranked; with the two below it adds up to the score
    double severityVersusAverage = 0, impactVersusAverage = 0;
    std::vector<ExplainedQuote> quotes; ///< customers', behind Voiced; worst first
    std::vector<ExplainedQuote> otherQuotes; ///< frontline and management: beside the score, not in it; worst first
    int customersAsked = 0; ///< customers whose interview covered the place

    friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// Explains one place of a ranking with the evidence that it was made from; `tallies` are those that were ranked.
/// TouchpointUnknown where the ranking has no such place.
Result<Explanation> explain(const Ranking& ranking, const Tallies& tallies, const Journey& journey,
    const Evidence& evidence, const Place& place);

} // namespace touchstone
