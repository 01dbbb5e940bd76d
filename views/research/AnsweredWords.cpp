// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/AnsweredWords.h"

#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::AnsweredWords)
};

/// As it is said: a share in percent, a score from -100 to 100.
QString numberText(QuestionFigure figure, double value)
{
    const bool isMean = figure == QuestionFigure::Mean;
    const double shown = isMean ? value : std::round(100 * value);
    return (shown < 0 ? QStringLiteral("\u2212") : QString())
        + QLocale().toString(std::abs(shown), 'f', isMean ? 2 : 0);
}

/// The figure without its range, in the words that surveys are told in.
QString figureText(const Question& question, QuestionFigure figure)
{
    if (figure == QuestionFigure::Nps)
        return summaryOf(Signal::Nps, question.scale, question.answered);
    return question.signal ? summaryOf(*question.signal, question.scale, question.answered)
                           : outcomeSummaryOf(question.scale, question.answered);
}

} // namespace

QString describeAnswered(const Question& question, const std::optional<AnsweredQuestion>& asked)
{
    const QString people = QLocale().toString(question.answered);
    if (!asked || question.scale.total() <= 0)
        return Words::tr("n = %1").arg(people);
    const QuestionFigure figure = figureOf(*asked);
    const GroupFigure reading = groupFigure(*asked, figure);
    QString text = figureText(question, figure);
    if (text.isEmpty() && question.answered >= FewestForPercent)
        text = Words::tr("mean loss %1 %").arg(numberText(figure, reading.value));
    if (text.isEmpty())
        return Words::tr("n = %1").arg(people);
    if (!reading.range || question.answered < FewestForPercent)
        return Words::tr("%1, n = %2", "figure, people").arg(text, people);
    return Words::tr("%1 (%2 to %3), n = %4", "figure, its range, people")
        .arg(text, numberText(figure, reading.range->low), numberText(figure, reading.range->high), people);
}

} // namespace touchstone
