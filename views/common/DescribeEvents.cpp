// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribeEvents.h"

#include "model/base/PlainNumber.h"
#include "views/common/DescribeImport.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Events)
};

constexpr int LongestList = 10; ///< warnings of a kind that are told one by one

int asCount(double count) { return static_cast<int>(std::min<double>(count, std::numeric_limits<int>::max())); }

QString sentence(const EventWarning& warning)
{
    using Kind = EventWarning::Kind;
    switch (warning.kind) {
    case Kind::MissingCase:
        return Words::tr("the event names no case and was left out");
    case Kind::MissingActivity:
        return Words::tr("the event names no activity and was left out");
    case Kind::MissingTime:
        return Words::tr("the event has no time and was left out");
    case Kind::BadTime:
        return Words::tr("“%1” is no time; the event was left out").arg(warning.arguments.value(0));
    case Kind::BadCount:
        return Words::tr("“%1” is no number of journeys; the path was left out").arg(warning.arguments.value(0));
    case Kind::EmptyPath:
        return Words::tr("the path has no step and was left out");
    case Kind::OutsideTrace:
        return Words::tr("the event belongs to no trace and was left out");
    case Kind::DatesUnsure:
        return Words::tr("In “%1” days and months could be swapped; dates were read with the day first.")
            .arg(warning.arguments.value(0));
    case Kind::NoTimes:
        return Words::tr("The log has no times: events stand in the order of the file, and nothing is known of waits.");
    }
    return {};
}

QString formatName(const EventLogReport& report)
{
    if (report.format == EventFormat::Xes)
        return report.isCompressed ? Words::tr("XES, gzipped") : Words::tr("XES");
    return report.format == EventFormat::Paths ? Words::tr("channel paths") : Words::tr("CSV");
}

QString dayText(qint64 microseconds)
{
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC).date().toString(Qt::ISODate);
}

} // namespace

QString spanText(double minutes)
{
    constexpr double hour = 60, day = 24 * hour;
    const auto shown = [](double value) { return QString::number(value, 'g', value < 10 ? 2 : 3); };
    if (minutes < 2 * hour)
        return Words::tr("%1 min").arg(shown(minutes));
    if (minutes < 2 * day)
        return Words::tr("%1 h").arg(shown(minutes / hour));
    return Words::tr("%1 days").arg(
        minutes < 1000 * day ? shown(minutes / day) : QString::number(std::round(minutes / day)));
}

QString periodText(const EventLog& log)
{
    const auto [first, last] = log.period();
    return first == LogEvent::NoTime ? QString() : Words::tr("%1 to %2").arg(dayText(first), dayText(last));
}

QStringList describeReading(const EventLogReport& report, const EventLog& log)
{
    QStringList lines{Words::tr("Read as %1").arg(formatName(report))};
    const QString journeys = roundedNumber(log.journeys());
    if (report.format == EventFormat::Paths)
        lines << Words::tr("Paths: %1, journeys: %2, channels: %3")
                     .arg(QString::number(report.rows), journeys, QString::number(log.activities.size()));
    else
        lines << Words::tr("Events: %1, journeys: %2, activities: %3")
                     .arg(QString::number(report.rows), journeys, QString::number(log.activities.size()));
    if (const QString period = periodText(log); !period.isEmpty())
        lines << Words::tr("Period: %1").arg(period);
    if (log.notComplete > 0)
        lines << Words::tr("Events that only say that something was begun, scheduled or put off: %1")
                     .arg(log.notComplete);
    if (log.emptyCases > 0)
        lines << Words::tr("Cases of nothing but such events: %1").arg(log.emptyCases);
    std::map<EventWarning::Kind, qint64> listed;
    for (const EventWarning& warning : report.warnings) {
        if (++listed[warning.kind] > LongestList)
            continue;
        const QString row = QString::number(warning.row);
        const QString text = sentence(warning);
        lines << (warning.row == 0                  ? text
                : report.format == EventFormat::Xes ? Words::tr("Line %1: %2").arg(row, text)
                                                    : Words::tr("Row %1: %2").arg(row, text));
    }
    for (const auto& [kind, count] : report.counts) {
        if (count > LongestList)
            lines << Words::tr("%n more of these: %1", nullptr, asCount(static_cast<double>(count) - LongestList))
                         .arg(sentence({kind, 0, {u"…"_s}}));
    }
    for (const ImportWarning& warning : report.table.warnings)
        lines << describeWarning(warning);
    return lines;
}

QStringList describeDiscovery(const DiscoveredJourney& discovered)
{
    const EventFlow& flow = discovered.flow;
    QStringList lines;
    if (discovered.isClassified) {
        lines << Words::tr("Journeys: %1, of which %2 reach the goal (%3 %)")
                     .arg(roundedNumber(flow.total.all()), roundedNumber(flow.total.succeeded),
                         QString::number(100 * discovered.share(), 'f', 1));
    } else {
        lines << Words::tr("Journeys: %1; how they ended is not known, so there is no drop-off")
                     .arg(roundedNumber(flow.total.all()));
    }
    const auto added = std::count_if(discovered.touchpoints.begin(), discovered.touchpoints.end(),
        [](const DiscoveredTouchpoint& touchpoint) { return touchpoint.isNew; });
    lines << Words::tr("Touchpoints: %1, of which %2 are new")
                 .arg(QString::number(discovered.touchpoints.size()), QString::number(added));
    lines << Words::tr("Transitions: %1 counted, %2 removed; ways: %3")
                 .arg(QString::number(discovered.transitions.size()),
                     QString::number(discovered.removedTransitions.size()),
                     QString::number(discovered.variants.size()));
    if (discovered.medianDuration > 0)
        lines << Words::tr("Half of the journeys take at most %1").arg(spanText(discovered.medianDuration));
    if (!discovered.aggregates.empty())
        lines << Words::tr("Waiting times at %n place(s), no pain up to %1, full pain from %2", nullptr,
            static_cast<int>(discovered.aggregates.size()))
                     .arg(spanText(discovered.okMinutes), spanText(discovered.badMinutes));
    if (flow.empty.all() > 0)
        lines << Words::tr("Journeys without any touchpoint, all their activities being left out: %1")
                     .arg(roundedNumber(flow.empty.all()));
    return lines;
}

QString discoveryName(const QString& fileName, const PreparedLog& prepared)
{
    const QString period = periodText(prepared.log);
    const QString journeys = roundedNumber(prepared.log.journeys());
    return period.isEmpty()
        ? Words::tr("discover the journey from “%1” (%2 journeys)").arg(fileName, journeys)
        : Words::tr("discover the journey from “%1” (%2 journeys, %3)").arg(fileName, journeys, period);
}

QString whyNotAdded(const DiscoveredJourney& discovered)
{
    if (!discovered.mixesEnds)
        return {};
    return discovered.isClassified
        ? Words::tr(
            "The journey's counts do not say how journeys ended, this log does: they cannot be added up. Replace "
            "the counts instead.")
        : Words::tr(
            "The journey's counts say how journeys ended, this log does not: they cannot be added up. Say which "
            "ends are success, or replace the counts.");
}

} // namespace touchstone
