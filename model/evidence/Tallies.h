// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"
#include "model/evidence/Impact.h"
#include "model/evidence/SignalRules.h"

namespace touchstone {

/// Where a tally's counts came from, so that a figure leads back to its evidence.
struct TallySource
{
    enum class Kind { Survey, Aggregate, Interviews };
    Kind kind = Kind::Survey;
    SurveyId survey = {};
    int column = -1; ///< index in the survey's mapping
    AggregateId aggregate = {};

    friend bool operator==(const TallySource&, const TallySource&) = default;
};

/// Answers at one place from one source, before any rule.
struct MeasuredCounts
{
    Place place = {};
    MeasuredScale scale = {};
    std::vector<double> counts = {}; ///< per level of the scale
    TallySource source = {};

    friend bool operator==(const MeasuredCounts&, const MeasuredCounts&) = default;
};

/// Counts per level of one signal at one place, all sources added up.
struct SignalTally
{
    Place place;
    Signal signal = Signal::Csat;
    std::vector<double> counts = {}; ///< per distinct loss, aligned with `loss`
    std::vector<double> loss = {}; ///< as it enters the score, 1 (worst) down to 0 (best)
    std::vector<double> plainLoss = {}; ///< as the scales themselves have it; empty: `loss`
    std::optional<Anchors> anchors = {}; ///< where evidence or rules override the signal's
    std::vector<TallySource> sources = {};

    double total() const;
    double meanLoss() const; ///< raw, 0..1; 0 where there is nothing
    /// What was answered, whatever the project makes of it: what figures such as "4 of 5" are read from.
    const std::vector<double>& plain() const { return plainLoss.empty() ? loss : plainLoss; }
    double plainMeanLoss() const; ///< as meanLoss()
    double affected() const; ///< answers with any plain loss: "6 of 8"
    friend bool operator==(const SignalTally&, const SignalTally&) = default;
};

/// Correlations of the touchpoints' satisfactions with the outcome, however they came in.
struct Drivers
{
    std::vector<TouchpointId> touchpoints;
    std::vector<std::vector<double>> correlation; ///< (1 + touchpoints)^2, outcome first; pairs without data 0
    double n = 0; ///< smallest outcome-touchpoint (effective) pair count, or as given

    bool isEmpty() const { return touchpoints.empty(); }
    friend bool operator==(const Drivers&, const Drivers&) = default;
};

/// What in the evidence needs to be said beside the result.
struct TallyWarning
{
    enum class Kind { ThinDriverPair, SegmentOnlyAggregates, MixedOutcomes, UnevenLoss };
    Kind kind;
    QStringList arguments;

    friend bool operator==(const TallyWarning&, const TallyWarning&) = default;
};

/// Everything about the evidence that a score reads: it never sees a row.
struct Tallies
{
    TallyFilter filter; ///< whose answers these are
    std::map<Signal, Anchors> anchors; ///< of signals for which the project sets others
    std::vector<SignalTally> signalTallies; ///< sorted by signal, then place in the journey's order
    /// What these were made of, so that other rules can be tried; empty where that is not known any more.
    std::vector<MeasuredCounts> measured;
    /// What touchpoints have of parts of impact that are read from them (ImpactInfo::valueOf).
    std::map<Impact, std::map<TouchpointId, double>> impactValues;
    Drivers drivers;
    qint64 respondents = 0; ///< people with at least one scored answer in surveys
    int customersInterviewed = 0;
    std::vector<TallyWarning> warnings;

    const SignalTally* find(const Place& place, Signal signal) const;
    /// Of a place that has none of its own.
    Anchors anchorsOf(Signal signal) const;
    friend bool operator==(const Tallies&, const Tallies&) = default;
};

/// Whether something that may carry a wave stays in sight when `wanted` is named: it does unless it carries another.
bool countsInWave(const QString& carried, const QString& wanted);

/// Adds up surveys, aggregates and customers' interviews for one filter (scoring.md section 2). Surveys must hold a
/// tally for that filter; those that do not (they lack the column or the wave) add nothing. Aggregates count where they
/// carry just that segment, and that wave where one is named; interviews that carry another wave are left out. A
/// person's voice at a place counts once, at its worst severity. Signals whose counts are all zero are left out: nobody
/// measured them. They are put under `rules` (see talliesUnder()).
Tallies assembleTallies(
    const Journey& journey, const Evidence& evidence, const TallyFilter& filter, const SignalRules& rules = {});

/// What was measured under other rules: these say what is left out, which losses the levels have and between which
/// anchors they lie. A table that neither falls nor rises all along is warned of (UnevenLoss: the signal, or survey and
/// question). Tallies of which nothing measured is known stay as they are.
Tallies talliesUnder(const SignalRules& rules, const Journey& journey, Tallies tallies);

} // namespace touchstone
