// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Signal.h"

#include <map>

namespace touchstone {

struct Aggregate;
struct ColumnMapping;
struct Survey;

/// Bounds of the exponent of a loss table.
inline constexpr double LeastExponent = .2, MostExponent = 5;

/// What a project does with a signal or a question otherwise than scoring.md 1.1 says. Empty: nothing.
struct SignalRule
{
    bool isOff = false; ///< its answers do not count
    bool isReversed = false; ///< its levels were listed from the other end
    std::optional<Anchors> anchors; ///< ok < bad
    /// The scale's losses are raised to it: above 1 the table is convex (slight trouble weighs less), below 1 concave.
    double exponent = 1;
    /// A loss per level in the order in which answers are counted, 0 best .. 1 worst; it stands for itself, without
    /// direction and exponent. A scale of another length is read from it in proportion.
    std::vector<double> loss;

    bool isEmpty() const { return *this == SignalRule(); }
    friend bool operator==(const SignalRule&, const SignalRule&) = default;
};

/// A question of a survey, by names: so that settings can come before the answers do.
struct QuestionKey
{
    QString survey;
    QString question; ///< header of the column

    bool isEmpty() const { return survey.isEmpty() && question.isEmpty(); }
    friend bool operator==(const QuestionKey&, const QuestionKey&) = default;
    friend bool operator<(const QuestionKey& a, const QuestionKey& b)
    {
        return a.survey != b.survey ? a.survey < b.survey : a.question < b.question;
    }
};

/// The name that a survey goes by: its own, else that of its file.
QString nameOf(const Survey& survey);

/// The scale that answers were counted on, as the evidence itself has it: before any rule.
struct MeasuredScale
{
    Signal signal = Signal::Csat;
    QuestionKey question = {}; ///< empty where it is no survey's
    std::vector<double> loss = {}; ///< per level, in the order in which answers are counted
    bool isOwnTable = false; ///< the evidence gives these losses: no rule of the signal changes them
    std::optional<Anchors> anchors = {}; ///< where the evidence gives others than the signal's

    friend bool operator==(const MeasuredScale&, const MeasuredScale&) = default;
};
MeasuredScale scaleOf(const Survey& survey, const ColumnMapping& column); ///< of a column with a signal
MeasuredScale scaleOf(const Aggregate& aggregate);
MeasuredScale scaleOf(Signal signal); ///< on the signal's own levels

/// The losses of a scale's levels, in the order in which answers are counted.
struct LevelLosses
{
    std::vector<double> plain; ///< as the scale itself has them: what "4 of 5" and "NPS -41" are read from
    std::vector<double> loss; ///< as they enter the score

    friend bool operator==(const LevelLosses&, const LevelLosses&) = default;
};

/// All rules of a project. A question's rule stands before what its mapping says, that before its signal's rule, that
/// before the signal's own way; anchors, and direction with table, each for itself. Drivers are correlations of what
/// was answered: no rule touches them.
struct SignalRules
{
    std::map<Signal, SignalRule> ofSignal;
    std::map<QuestionKey, SignalRule> ofQuestion;

    const SignalRule& of(Signal signal) const; ///< an empty one where there is none
    const SignalRule& of(const QuestionKey& question) const;

    bool counts(Signal signal) const { return !of(signal).isOff; }
    bool counts(const MeasuredScale& scale) const;
    LevelLosses lossesOf(const MeasuredScale& scale) const;
    /// What stands before the signal's own anchors; none where nothing does.
    std::optional<Anchors> anchorsOf(const MeasuredScale& scale) const;
    /// Of the signals that have others than their own: for places without answers.
    std::map<Signal, Anchors> anchors() const;

    /// Whether a table falls or rises all along, as losses of a scale should.
    static bool isMonotone(const std::vector<double>& loss);
    /// Drops rules that say nothing.
    void prune();
    bool isEmpty() const { return ofSignal.empty() && ofQuestion.empty(); }
    friend bool operator==(const SignalRules&, const SignalRules&) = default;
};

/// The losses of a scale under a rule; `own` are the scale's.
LevelLosses lossesUnder(const SignalRule& rule, std::vector<double> own);

} // namespace touchstone
