// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/Question.h"

#include "model/evidence/ColumnLoss.h"

#include <algorithm>

namespace touchstone {
namespace {

/// Names and losses for `count` levels of a signal, worst first where nothing else is said.
Scale emptyScale(Signal signal, const QStringList& levels, const std::vector<double>& loss,
    const std::vector<double>& edges, std::optional<double> ok, std::optional<double> bad, size_t count)
{
    const SignalInfo& info = infoOf(signal);
    Scale scale;
    if (info.isBinned()) {
        scale.levels = waitingLevels(edges);
        scale.loss = loss.empty() ? waitingLoss(edges, ok.value_or(0), bad.value_or(1)) : loss;
    } else {
        scale.levels = levels.isEmpty() ? info.levels : levels;
        scale.loss = !loss.empty() ? loss : info.loss.size() == count ? info.loss : linearLoss(static_cast<int>(count));
    }
    while (scale.levels.size() < static_cast<qsizetype>(count))
        scale.levels << QString::number(scale.levels.size() + 1);
    scale.loss.resize(count);
    return scale;
}

const ColumnHistogram* histogramOf(const SurveyTally& tally, int column)
{
    const auto found = std::find_if(tally.histograms.begin(), tally.histograms.end(),
        [column](const ColumnHistogram& histogram) { return histogram.column == column; });
    return found == tally.histograms.end() ? nullptr : &*found;
}

} // namespace

std::vector<Question> questionsOf(
    const Survey& survey, const SurveyTally* tally, const Journey& journey, const QString& language)
{
    std::vector<Question> questions;
    for (size_t i = 0; i < survey.mapping.columns.size(); ++i) {
        const ColumnMapping& column = survey.mapping.columns[i];
        Question question;
        question.header = column.header;
        question.role = column.role;
        question.signal = column.signal;
        question.touchpoint = touchpointName(column.touchpoint, journey, language);
        if (const ColumnHistogram* counted = tally ? histogramOf(*tally, static_cast<int>(i)) : nullptr) {
            question.isCounted = true;
            question.answered = counted->answered;
            question.missing = counted->missing;
            question.unknown = counted->unknown;
            if (column.signal) {
                question.scale = emptyScale(*column.signal, columnLevels(column), column.loss, column.edges,
                    column.okMinutes, column.badMinutes, counted->counts.size());
            } else {
                question.scale.levels = columnLevels(column);
                question.scale.loss = linearLoss(static_cast<int>(counted->counts.size()));
            }
            question.scale.counts = counted->counts;
        }
        questions.push_back(std::move(question));
    }
    return questions;
}

Scale countedScale(const Aggregate& aggregate)
{
    Scale scale = emptyScale(aggregate.signal, aggregate.levels, aggregate.loss, aggregate.edges, aggregate.okMinutes,
        aggregate.badMinutes, aggregate.counts.size());
    scale.counts = aggregate.counts;
    return scale;
}

QString touchpointName(const QString& keyOrName, const Journey& journey, const QString& language)
{
    if (const Touchpoint* touchpoint = journey.findTouchpoint(keyOrName))
        return touchpoint->name.in(language);
    const Touchpoint* from = journey.findTouchpoint(keyOrName.section(u'>', 0, 0).trimmed());
    const Touchpoint* to = journey.findTouchpoint(keyOrName.section(u'>', 1).trimmed());
    return from && to ? journey.nameOf(Place{from->id, to->id}, language) : keyOrName;
}

} // namespace touchstone
