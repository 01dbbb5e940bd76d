// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/AnsweredQuestion.h"

#include "model/evidence/AnswerSums.h"
#include "model/evidence/ColumnLoss.h"

#include <algorithm>

namespace touchstone {
namespace {

constexpr int NpsLevels = 11;

bool isZeroToTen(const QStringList& levels)
{
    if (levels.size() != NpsLevels)
        return false;
    for (int level = 0; level < NpsLevels; ++level) {
        bool isNumber = false;
        if (levels[level].toDouble(&isNumber) != level || !isNumber)
            return false;
    }
    return true;
}

} // namespace

QString keyOf(QuestionFigure figure)
{
    switch (figure) {
    case QuestionFigure::Mean:
        return QStringLiteral("mean");
    case QuestionFigure::Nps:
        return QStringLiteral("nps");
    case QuestionFigure::Share:
        return QStringLiteral("share");
    case QuestionFigure::Loss:
        return QStringLiteral("loss");
    }
    return {};
}

LevelLosses lossesOf(const Survey& survey, const ColumnMapping& column, const SignalRules& rules)
{
    if (column.signal)
        return rules.lossesOf(scaleOf(survey, column));
    const QStringList levels = columnLevels(column);
    const std::vector<double> loss
        = isZeroToTen(levels) ? infoOf(Signal::Nps).loss : linearLoss(static_cast<int>(levels.size()));
    return {.plain = loss, .loss = loss};
}

std::optional<AnsweredQuestion> answeredQuestion(
    const Survey& survey, const ColumnHistogram& histogram, const SignalRules& rules)
{
    const ColumnMapping& column = survey.mapping.columns[static_cast<size_t>(histogram.column)];
    AnsweredQuestion asked{.survey = survey.id,
        .column = histogram.column,
        .header = column.header,
        .touchpoint = column.touchpoint,
        .signal = column.signal,
        .levels = columnLevels(column),
        .losses = lossesOf(survey, column, rules),
        .counts = histogram.counts,
        .people = histogram.answered};
    if (asked.losses.plain.size() != asked.counts.size())
        return std::nullopt;
    return asked;
}

QuestionFigure figureOf(const AnsweredQuestion& asked)
{
    if (!asked.signal) {
        return isZeroToTen(asked.levels) ? QuestionFigure::Nps
            : asked.levels.size() == 2   ? QuestionFigure::Share
                                         : QuestionFigure::Mean;
    }
    const bool isYesOrNo = std::ranges::all_of(asked.losses.plain, [](double loss) { return loss == 0 || loss == 1; });
    switch (infoOf(*asked.signal).figure) {
    case SignalFigure::Mean:
    case SignalFigure::Severity:
        return QuestionFigure::Mean;
    case SignalFigure::Nps:
        return QuestionFigure::Nps;
    case SignalFigure::Share:
        return isYesOrNo ? QuestionFigure::Share : QuestionFigure::Loss;
    case SignalFigure::Minutes:
        return QuestionFigure::Loss;
    }
    return QuestionFigure::Mean;
}

AnswerSums::AnswerSums(const AnsweredQuestion& asked, QuestionFigure figure)
{
    // Detractors lose everything, promoters nothing (as the report and the window read it).
    for (size_t level = 0; level < asked.counts.size(); ++level) {
        const double count = asked.counts[level], loss = asked.losses.plain[level];
        (loss > .75 ? nps.detractors : loss < .25 ? nps.promoters : nps.passives) += count;
        n += count;
        events += count * (asked.signal ? loss : 1 - loss);
    }
    moments
        = sampleMoments(figure == QuestionFigure::Mean ? levelValues(asked.levels) : asked.losses.plain, asked.counts);
}

GroupFigure groupFigure(const AnsweredQuestion& asked, QuestionFigure figure)
{
    const AnswerSums sums(asked, figure);
    GroupFigure result{.people = asked.people, .n = sums.n};
    switch (figure) {
    case QuestionFigure::Nps:
        result.value = sums.nps.nps();
        result.range = npsRange(sums.nps, DifferenceLevel);
        break;
    case QuestionFigure::Share:
        result.value = sums.n > 0 ? sums.events / sums.n : 0;
        result.range = wilson(sums.events, sums.n, DifferenceLevel);
        break;
    case QuestionFigure::Mean:
    case QuestionFigure::Loss:
        result.value = sums.moments.mean;
        result.range = meanRange(sums.moments, DifferenceLevel);
        break;
    }
    return result;
}

} // namespace touchstone
