// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribeDifferences.h"

#include "model/evidence/FilterChoices.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace touchstone {
namespace {

struct DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::DescribeDifferences)
};

constexpr double LeastProbability = .001;

double scaleOf(QuestionFigure figure) { return figure == QuestionFigure::Mean ? 1 : 100; }
int digitsOf(QuestionFigure figure) { return figure == QuestionFigure::Mean ? 2 : 0; }

/// "−0.0" is no number that anybody wants to read.
QString numberText(QuestionFigure figure, double value, bool isSigned)
{
    const int digits = digitsOf(figure);
    const double shown = scaleOf(figure) * value, unit = std::pow(10., -digits);
    const double rounded = std::round(shown / unit) * unit;
    const QString sign = rounded < 0 ? QStringLiteral("\u2212")
        : isSigned && rounded > 0    ? QStringLiteral("+")
                                     : QString();
    return sign + QLocale().toString(std::abs(rounded), 'f', digits);
}

} // namespace

QString groupName(const TallyFilter& group, const Evidence& evidence, const QString& language)
{
    QStringList parts;
    if (!group.segment.isEmpty())
        parts << group.segment;
    if (!group.wave.isEmpty())
        parts << waveName(evidence, group.wave, language);
    return parts.isEmpty() ? DifferenceWords::tr("everyone") : parts.join(QStringLiteral(", "));
}

QString figureName(const QuestionDifference& question)
{
    switch (question.figure) {
    case QuestionFigure::Mean:
        return DifferenceWords::tr("mean of %1").arg(QLocale().toString(question.highest));
    case QuestionFigure::Nps:
        return DifferenceWords::tr("NPS");
    case QuestionFigure::Share:
        return question.level.isEmpty() ? DifferenceWords::tr("% with trouble")
                                        : DifferenceWords::tr("% “%1”").arg(question.level);
    case QuestionFigure::Loss:
        return DifferenceWords::tr("loss, %");
    }
    return {};
}

QString figureText(const QuestionDifference& question, const GroupFigure& figure)
{
    return numberText(question.figure, figure.value, false);
}

QString figuresText(const QuestionDifference& question)
{
    const QString before = figureText(question, question.before), after = figureText(question, question.after);
    switch (question.figure) {
    case QuestionFigure::Mean:
        return DifferenceWords::tr("%1 → %2 of %3").arg(before, after, QLocale().toString(question.highest));
    case QuestionFigure::Nps:
        return DifferenceWords::tr("NPS %1 → %2").arg(before, after);
    case QuestionFigure::Share:
        return question.level.isEmpty() ? DifferenceWords::tr("%1 % → %2 %").arg(before, after)
                                        : DifferenceWords::tr("%1 % → %2 % “%3”").arg(before, after, question.level);
    case QuestionFigure::Loss:
        return DifferenceWords::tr("loss %1 % → %2 %").arg(before, after);
    }
    return {};
}

QString differenceText(const QuestionDifference& question)
{
    return numberText(question.figure, question.difference, true);
}

QString differenceRange(const QuestionDifference& question)
{
    return DifferenceWords::tr("%1 to %2")
        .arg(numberText(question.figure, question.range.low, true),
            numberText(question.figure, question.range.high, true));
}

QString probabilityOf(double p)
{
    const QLocale locale;
    return p < LeastProbability ? QStringLiteral("< ") + locale.toString(LeastProbability, 'f', 3)
                                : locale.toString(p, 'f', 3);
}

QString verdictOf(const QuestionDifference& question)
{
    if (question.isSure())
        return question.isWorse ? DifferenceWords::tr("worse") : DifferenceWords::tr("better");
    if (question.isLikely())
        return question.isWorse ? DifferenceWords::tr("perhaps worse") : DifferenceWords::tr("perhaps better");
    return DifferenceWords::tr("within noise");
}

QStringList describeDifferences(const GroupDifferences& differences)
{
    const auto count = [&](bool isWorse) {
        return static_cast<int>(std::count_if(differences.questions.begin(), differences.questions.end(),
            [&](const QuestionDifference& question) { return question.isSure() && question.isWorse == isWorse; }));
    };
    const auto all = static_cast<int>(differences.questions.size());
    if (all == 0)
        return {DifferenceWords::tr("No question was answered by both groups on the same scale.")};
    return {DifferenceWords::tr("%n question(s) compared: %1 worse, %2 better, the rest not for sure.", nullptr, all)
                .arg(QLocale().toString(count(true)), QLocale().toString(count(false))),
        DifferenceWords::tr(
            "Means by Welch's test, shares by the N − 1 chi-squared test with Newcombe's range, NPS by the "
            "adjusted Wald test; ranges hold 95 %. “Worse” and “better” hold after Holm's correction "
            "for so many questions; of those with “perhaps” one in twenty may be noise "
            "(Benjamini & Hochberg).")};
}

QString termOf(UncomparedQuestion::Why why)
{
    switch (why) {
    case UncomparedQuestion::Why::NotAskedBefore:
        return DifferenceWords::tr("Not asked of the first group");
    case UncomparedQuestion::Why::NotAskedAfter:
        return DifferenceWords::tr("Not asked of the second group");
    case UncomparedQuestion::Why::OtherScale:
        return DifferenceWords::tr("Asked on another scale");
    case UncomparedQuestion::Why::TooFew:
        return DifferenceWords::tr("Too few answers, or all the same");
    }
    return {};
}

QStringList describeUncompared(const GroupDifferences& differences)
{
    using Why = UncomparedQuestion::Why;
    QStringList lines;
    for (const Why why : std::array{Why::NotAskedBefore, Why::NotAskedAfter, Why::OtherScale, Why::TooFew}) {
        QStringList headers;
        for (const UncomparedQuestion& question : differences.uncompared) {
            if (question.why == why)
                headers << question.header;
        }
        if (!headers.isEmpty())
            lines << DifferenceWords::tr("%1: %2", "reason, questions")
                         .arg(termOf(why), headers.join(QStringLiteral("; ")));
    }
    return lines;
}

} // namespace touchstone
