// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Scale.h"

#include "model/evidence/ColumnLoss.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QCoreApplication>
#include <QLocale>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::Scale)
};

QString percentOf(double share, qint64 people)
{
    const QLocale locale;
    if (people < FewestForPercent)
        return Words::tr("%1 of %2").arg(locale.toString(std::llround(share * people)), locale.toString(people));
    return Words::tr("%1 %").arg(locale.toString(100 * share, 'f', 0));
}

QString npsOf(const Scale& scale, qint64 people)
{
    // Promoters have loss 0, detractors 1.
    double promoters = 0, detractors = 0;
    for (size_t i = 0; i < scale.counts.size(); ++i) {
        promoters += scale.loss[i] < .25 ? scale.counts[i] : 0;
        detractors += scale.loss[i] > .75 ? scale.counts[i] : 0;
    }
    const QLocale locale;
    if (people < FewestForPercent)
        return Words::tr("%1 of %2 would not recommend")
            .arg(locale.toString(std::llround(people * detractors / scale.total())), locale.toString(people));
    const double nps = 100 * (promoters - detractors) / scale.total();
    const QString sign = std::lround(nps) < 0 ? QStringLiteral("\u2212") : QString();
    return Words::tr("NPS %1").arg(sign + locale.toString(std::abs(nps), 'f', 0));
}

QString meanOf(const Scale& scale)
{
    const std::vector<double> values = levelValues(scale.levels);
    double sum = 0, highest = 0;
    for (size_t i = 0; i < scale.counts.size(); ++i) {
        sum += values[i] * scale.counts[i];
        highest = std::max(highest, values[i]);
    }
    const QLocale locale;
    return Words::tr("%1 / %2", "mean / highest level")
        .arg(locale.toString(sum / scale.total(), 'f', 1), locale.toString(highest));
}

} // namespace

QStringList waitingLevels(const std::vector<double>& edges)
{
    const QLocale locale;
    QStringList names;
    for (size_t i = 0; i < edges.size(); ++i) {
        const QString from = locale.toString(edges[i]);
        names << (i + 1 < edges.size() ? Words::tr("%1 to %2 min").arg(from, locale.toString(edges[i + 1]))
                                       : Words::tr("%1 min and more").arg(from));
    }
    return names;
}

double Scale::total() const { return std::accumulate(counts.begin(), counts.end(), 0.); }

QString summaryOf(Signal signal, const Scale& scale, qint64 people)
{
    const double total = scale.total();
    if (total <= 0)
        return {};
    double loss = 0;
    for (size_t i = 0; i < scale.counts.size(); ++i)
        loss += scale.loss[i] * scale.counts[i] / total;
    const SignalInfo& info = infoOf(signal);
    switch (info.figure) {
    case SignalFigure::Nps:
        return npsOf(scale, people);
    case SignalFigure::Share:
        return Words::tr(info.share.text, info.share.comment).arg(percentOf(loss, people));
    case SignalFigure::Minutes:
        return {};
    case SignalFigure::Mean:
    case SignalFigure::Severity:
        return meanOf(scale);
    }
    return {};
}

QString outcomeSummaryOf(const Scale& scale, qint64 people)
{
    const double total = scale.total();
    if (total <= 0)
        return {};
    if (scale.levels.size() != 2)
        return meanOf(scale);
    return Words::tr("%1 %2", "share of people, the answer they gave")
        .arg(percentOf(scale.counts.back() / total, people), scale.levels.back());
}

} // namespace touchstone
