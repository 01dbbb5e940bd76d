// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/EventLogSources.h"
#include "model/exchange/SurveyParser.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Kind = EventWarning::Kind;

constexpr qint64 RowsBetweenChecks = 4096;

/// A count of journeys: a number that is not negative. An empty cell counts none.
std::optional<double> countOf(std::string_view text)
{
    double count = 0;
    if (text.empty())
        return count;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size() || !(count >= 0) || count > 1e15)
        return std::nullopt;
    return count;
}

/// The steps of "a > b > c"; empty ones are left out.
std::vector<std::string_view> stepsOf(std::string_view path)
{
    constexpr std::string_view arrow = "→";
    std::vector<std::string_view> steps;
    while (!path.empty()) {
        const size_t sign = path.find('>'), other = path.find(arrow);
        const size_t end = std::min({sign, other, path.size()});
        if (const std::string_view step = trimmedCell(path.substr(0, end)); !step.empty())
            steps.push_back(step);
        path.remove_prefix(end == path.size() ? end : end + (end == sign ? 1 : arrow.size()));
    }
    return steps;
}

} // namespace

Result<EventLogReading> readChannelPaths(EventTable& table, const EventColumns& columns, Progress& progress)
{
    EventLogReading reading;
    reading.columns = columns;
    EventLogReport& report = reading.report;
    report.format = EventFormat::Paths;
    report.table = table.report;
    CsvReader& reader = *table.reader;
    const auto indexOf = [&](const QString& header) { return header.isEmpty() ? -1 : table.headers.indexOf(header); };
    const qsizetype path = indexOf(columns.path), conversions = indexOf(columns.conversions),
                    nulls = indexOf(columns.nulls);
    const auto cell = [&](qsizetype column) {
        const auto fields = reader.fields();
        const auto index = static_cast<size_t>(column);
        return index < fields.size() ? trimmedCell(fields[index]) : std::string_view();
    };

    EventLogBuilder builder;
    std::vector<LogCase> ends;
    const auto width = static_cast<size_t>(table.headers.size());
    while (reader.next()) {
        if (reader.isBlank())
            continue;
        if (++report.rows % RowsBetweenChecks == 0) {
            if (progress.isCancelled())
                return failure({ErrorCode::Cancelled});
            progress.setDone(reader.bytesRead());
        }
        if (!reader.isSound() || reader.fields().size() != width)
            warnOfRecord(reader, width, report.table);
        const std::vector<std::string_view> steps = stepsOf(cell(path));
        if (steps.empty()) {
            leaveOut(report, Kind::EmptyPath, reader.row());
            continue;
        }
        const auto converted = countOf(cell(conversions)), lost = countOf(cell(nulls));
        if (!converted || !lost) {
            leaveOut(report, Kind::BadCount, reader.row(), toText(cell(converted ? nulls : conversions)));
            continue;
        }
        const bool isCounted = conversions >= 0 || nulls >= 0;
        ends.push_back({.succeeded = *converted, .lost = *lost, .open = isCounted ? 0. : 1.});
        const int number = builder.newCase();
        for (const std::string_view step : steps)
            builder.add(number, builder.activity(step), LogEvent::NoTime);
    }
    if (reader.error())
        return failure(*reader.error());
    if (builder.size() == 0)
        return failure({ErrorCode::UnsupportedSource, {u"no-events"_s, QString::number(report.rows)}});
    reading.log = builder.finish(progress);
    if (progress.isCancelled())
        return failure({ErrorCode::Cancelled});
    for (size_t i = 0; i < ends.size(); ++i) {
        LogCase& each = reading.log.cases[i];
        each = {each.begin, each.end, ends[i].succeeded, ends[i].lost, ends[i].open};
    }
    reading.log.knowsEnds = conversions >= 0;
    return reading;
}

} // namespace touchstone
