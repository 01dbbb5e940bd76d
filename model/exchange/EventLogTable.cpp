// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/TextFold.h"
#include "model/exchange/EventLogSources.h"
#include "model/exchange/SurveyParser.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Kind = EventWarning::Kind;
using Phase = EventLogBuilder::Phase;

constexpr qint64 RowsBetweenChecks = 4096;
/// After so many dates of which none could be read either way no more are looked at.
constexpr int ClearDates = 200;

Phase phaseOf(std::string_view text)
{
    const QString folded = foldText(toText(text));
    if (folded == u"complete" || folded == u"完成")
        return Phase::Complete;
    return folded == u"start" || folded == u"开始" ? Phase::Start : Phase::Other;
}

/// What the dates of a column say of their order, as far as need be.
FoundDateOrder orderOf(const EventTable& table, qsizetype column, const Progress& progress)
{
    FoundDateOrder found;
    const auto reader = CsvReader::open(table.path, table.format);
    if (!reader)
        return found; // the reading itself says so
    std::vector<std::string> texts;
    int seen = 0;
    while ((*reader)->next() && !progress.isCancelled()) {
        const auto fields = (*reader)->fields();
        if (static_cast<size_t>(column) >= fields.size())
            continue;
        const std::string_view text = fields[static_cast<size_t>(column)];
        const FoundDateOrder here = findDateOrder(std::span(&text, 1));
        found.hasDoubt |= here.hasDoubt;
        if (here.order)
            return here;
        if (++seen >= ClearDates && !found.hasDoubt)
            break;
    }
    return found;
}

/// Reads a table of events row by row.
class TableParser
{
public:
    TableParser(EventTable& table, const EventColumns& columns, Progress& progress)
        : m_table(table)
        , m_reader(*table.reader)
        , m_progress(progress)
        , m_case(table.headers.indexOf(columns.caseId))
        , m_activity(table.headers.indexOf(columns.activity))
        , m_time(indexOf(columns.time))
        , m_start(indexOf(columns.start))
        , m_lifecycle(indexOf(columns.lifecycle))
    {
        m_reading.columns = columns;
        m_reading.report.table = table.report;
    }

    Result<EventLogReading> parse()
    {
        EventLogReport& report = m_reading.report;
        findOrder();
        const auto width = static_cast<size_t>(m_table.headers.size());
        while (m_reader.next()) {
            if (m_reader.isBlank())
                continue;
            if (++report.rows % RowsBetweenChecks == 0) {
                if (m_progress.isCancelled())
                    return failure({ErrorCode::Cancelled});
                m_progress.setDone(m_reader.bytesRead());
            }
            if (!m_reader.isSound() || m_reader.fields().size() != width)
                warnOfRecord(m_reader, width, report.table);
            parseRow();
        }
        if (m_reader.error())
            return failure(*m_reader.error());
        if (m_builder.size() == 0)
            return failure({ErrorCode::UnsupportedSource, {u"no-events"_s, QString::number(report.rows)}});
        if (m_time < 0)
            report.warn({Kind::NoTimes});
        m_reading.log = m_builder.finish(m_progress);
        if (m_progress.isCancelled())
            return failure({ErrorCode::Cancelled});
        return std::move(m_reading);
    }

private:
    qsizetype indexOf(const QString& header) const { return header.isEmpty() ? -1 : m_table.headers.indexOf(header); }

    std::string_view cell(qsizetype column) const
    {
        const auto fields = m_reader.fields();
        const auto index = static_cast<size_t>(column);
        return index < fields.size() ? trimmedCell(fields[index]) : std::string_view();
    }

    /// What "9/10/2012" means is said by the first date that leaves no choice.
    void findOrder()
    {
        if (m_reading.columns.dateOrder) {
            m_order = *m_reading.columns.dateOrder;
        } else if (m_time >= 0) {
            const FoundDateOrder found = orderOf(m_table, m_time, m_progress);
            m_order = found.order.value_or(DateOrder::DayFirst);
            if (found.hasDoubt && !found.order)
                m_reading.report.warn({Kind::DatesUnsure, 0, {m_reading.columns.time}});
        }
    }

    void parseRow()
    {
        EventLogReport& report = m_reading.report;
        const qint64 row = m_reader.row();
        const std::string_view id = cell(m_case), activity = cell(m_activity);
        if (id.empty())
            return leaveOut(report, Kind::MissingCase, row);
        if (activity.empty())
            return leaveOut(report, Kind::MissingActivity, row);
        qint64 time = LogEvent::NoTime, start = LogEvent::NoTime;
        if (m_time >= 0) {
            const std::string_view text = cell(m_time);
            if (text.empty())
                return leaveOut(report, Kind::MissingTime, row);
            const auto parsed = parseEventTime(text, m_order);
            if (!parsed)
                return leaveOut(report, Kind::BadTime, row, toText(text));
            time = *parsed;
        }
        if (m_start >= 0)
            start = parseEventTime(cell(m_start), m_order).value_or(LogEvent::NoTime);
        const Phase phase = m_lifecycle < 0 ? Phase::Complete : phase_(cell(m_lifecycle));
        const int ofCase = m_builder.caseOf(id);
        m_builder.add(ofCase, m_builder.activity(activity), time, start, phase);
    }

    /// The same few texts come again and again.
    Phase phase_(std::string_view text)
    {
        if (text != m_lastPhaseText) {
            m_lastPhaseText.assign(text);
            m_lastPhase = phaseOf(text);
        }
        return m_lastPhase;
    }

    const EventTable& m_table;
    CsvReader& m_reader;
    Progress& m_progress;
    qsizetype m_case, m_activity, m_time, m_start, m_lifecycle;
    EventLogBuilder m_builder;
    EventLogReading m_reading;
    DateOrder m_order = DateOrder::DayFirst;
    std::string m_lastPhaseText;
    Phase m_lastPhase = Phase::Other;
};

} // namespace

Result<EventLogReading> readEventTable(EventTable& table, const EventColumns& columns, Progress& progress)
{
    return TableParser(table, columns, progress).parse();
}

} // namespace touchstone
