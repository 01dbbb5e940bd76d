// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"
#include "model/evidence/SignalRules.h"
#include "model/statistics/Interval.h"

namespace touchstone {

/// How sure ranges of figures and of differences are.
inline constexpr double DifferenceLevel = .95;

/// The figure that the answers to a question are put in.
enum class QuestionFigure {
    Mean, ///< of the levels, on the scale as people saw it; Welch's test
    Nps, ///< -1..1; npsTest()
    Share, ///< of those with trouble, or with the better of two outcomes; shareTest()
    Loss, ///< mean loss, 0 best .. 1 worst, where levels are no numbers (waiting times, parts of a task); Welch's test
};
QString keyOf(QuestionFigure figure); ///< "mean", "nps", "share", "loss"

/// What one group answered to a question.
struct GroupFigure
{
    qint64 people = 0;
    double n = 0; ///< effective answers; `people` where nobody is weighted
    double value = 0;
    std::optional<Interval> range = {}; ///< none where there are too few answers for one

    friend bool operator==(const GroupFigure&, const GroupFigure&) = default;
};

/// A question as one group answered it.
struct AnsweredQuestion
{
    SurveyId survey;
    int column = 0; ///< index in that survey's mapping
    QString header;
    QString touchpoint; ///< key; "a>b" of a handover; empty: the outcome
    std::optional<Signal> signal; ///< none: the outcome
    QStringList levels;
    LevelLosses losses; ///< an outcome's levels go from worst to best
    std::vector<double> counts; ///< per level
    qint64 people = 0;

    friend bool operator==(const AnsweredQuestion&, const AnsweredQuestion&) = default;
};

/// The losses of a score or outcome column's levels under a project's rules; an outcome from 0 to 10 is read as the
/// recommendation that it is.
LevelLosses lossesOf(const Survey& survey, const ColumnMapping& column, const SignalRules& rules);

/// A question of a survey as `histogram` counts it; none where its losses and counts are of different lengths.
std::optional<AnsweredQuestion> answeredQuestion(
    const Survey& survey, const ColumnHistogram& histogram, const SignalRules& rules);

/// Which figure its answers are put in.
QuestionFigure figureOf(const AnsweredQuestion& asked);

/// The figure of a question's answers, with its range.
GroupFigure groupFigure(const AnsweredQuestion& asked, QuestionFigure figure);

} // namespace touchstone
