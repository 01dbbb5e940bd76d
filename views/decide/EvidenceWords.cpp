// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/EvidenceWords.h"

#include "views/common/Scale.h"
#include "views/common/Terms.h"

#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::EvidenceWords)
};

QString percent(double share) { return Words::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 0)); }

QString sourceName(const ExplainedSource& source)
{
    switch (source.source.kind) {
    case TallySource::Kind::Survey:
        return Words::tr("%1, “%2”", "survey, question").arg(source.title, source.question);
    case TallySource::Kind::Aggregate:
        return Words::tr("aggregated figures");
    case TallySource::Kind::Interviews:
        return Words::tr("interviews");
    }
    return {};
}

/// People with any loss.
double affectedIn(const ExplainedSource& source)
{
    double affected = 0;
    for (size_t i = 0; i < source.counts.size() && i < source.plainLoss.size(); ++i)
        affected += source.plainLoss[i] > 0 ? source.counts[i] : 0;
    return affected;
}

} // namespace

std::vector<EvidenceLine> evidenceLines(const ExplainedSignal& behind)
{
    const QLocale locale;
    const QString signal = termOf(behind.score.signal);
    std::vector<EvidenceLine> lines;
    for (const ExplainedSource& source : behind.sources) {
        EvidenceLine line;
        // Interviews may come in already counted.
        const bool isHeard
            = source.source.kind == TallySource::Kind::Interviews || behind.score.signal == Signal::Voice;
        line.grade = isHeard ? Grade::Heard : Grade::Measured;
        const qint64 people = std::llround(source.n);
        if (isHeard) {
            line.what = Words::tr("%1 of %2 people had trouble")
                            .arg(locale.toString(std::llround(affectedIn(source))), locale.toString(people));
        } else {
            Scale scale{source.levels, source.counts, source.plainLoss};
            while (scale.levels.size() < static_cast<qsizetype>(scale.counts.size()))
                scale.levels << QString::number(scale.levels.size() + 1);
            scale.loss.resize(scale.counts.size());
            const QString summary = summaryOf(behind.score.signal, scale, people);
            const bool namesItself = infoOf(behind.score.signal).figure == SignalFigure::Nps;
            line.what = summary.isEmpty() ? signal
                : namesItself             ? summary
                                          : Words::tr("%1: %2", "signal: figure").arg(signal, summary);
        }
        line.source = Words::tr("%1 · n = %2", "source, people").arg(sourceName(source), locale.toString(people));
        lines.push_back(std::move(line));
    }
    if (lines.empty())
        lines.push_back({Grade::Assumed, signal, Words::tr("nobody was asked here: takes the journey's average")});
    return lines;
}

QString impactWords(const ExplainedImpact& impact, bool isExploratory)
{
    const QLocale locale;
    QStringList parts;
    if (impact.part == Impact::Reach && impact.weight == 0)
        return Words::tr("left out: a moment of truth counts in full, however rare");
    if (impact.relativeWeight && !isExploratory)
        parts << Words::tr("explains %1 of the overall outcome").arg(percent(*impact.relativeWeight));
    if (impact.statedImportance)
        parts << Words::tr("said to matter %1 / 7").arg(locale.toString(*impact.statedImportance, 'f', 1));
    if (impact.expectedVisits)
        parts << Words::tr("%1 visits a journey").arg(locale.toString(*impact.expectedVisits, 'f', 2));
    if (impact.exitShare)
        parts << Words::tr("%1 of the lost journeys end here").arg(percent(*impact.exitShare));
    if (impact.own)
        parts << QCoreApplication::translate("Report", infoOf(impact.part).finding)
                     .arg(locale.toString(*impact.own, 'g', 6));
    return parts.isEmpty() ? Words::tr("not known here: takes the middle") : parts.join(QStringLiteral(" · "));
}

} // namespace touchstone
