// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/EventLogSources.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Kind = EventWarning::Kind;
using Phase = EventLogBuilder::Phase;

constexpr int EventsBetweenChecks = 1024;
/// Longest name or id that is kept: a name of a megabyte is no name.
constexpr qsizetype LongestValue = 10'000;
/// Elements in elements; more is no log, and each costs memory.
constexpr int DeepestElement = 256;

/// Reads XES as a stream: only what the log needs of a trace and of one event is held.
class XesParser
{
public:
    XesParser(QIODevice& device, const EventColumns& columns, const QString& file, Progress& progress)
        : m_device(device)
        , m_xml(&device)
        , m_file(file)
        , m_progress(progress)
    {
        m_reading.report.format = EventFormat::Xes;
        m_reading.columns = columns.isComplete() ? columns : xesColumns();
    }

    Result<EventLogReading> parse()
    {
        while (!m_xml.atEnd() && !m_error) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartDocument:
                m_reading.report.table.encoding = m_xml.documentEncoding().toString();
                break;
            case QXmlStreamReader::DTD:
                // Entities may stand for each other and blow up a small file.
                if (!m_xml.entityDeclarations().isEmpty())
                    fail(ErrorCode::XmlEntities, {place()});
                break;
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            default:
                break;
            }
        }
        if (!m_error && m_xml.hasError())
            fail(ErrorCode::XmlSyntax, {m_xml.errorString(), place()});
        if (!m_error && m_builder.size() == 0)
            fail(ErrorCode::UnsupportedSource, {u"no-events"_s, QString::number(m_reading.report.rows)});
        if (m_error)
            return failure(*std::move(m_error));
        if (!m_hasTimes)
            m_reading.report.warn({Kind::NoTimes});
        m_reading.log = m_builder.finish(m_progress);
        if (m_progress.isCancelled())
            return failure({.code = ErrorCode::Cancelled, .file = m_file});
        return std::move(m_reading);
    }

private:
    enum class Level { Log, Trace, Event, Skipped };

    /// What the log needs of an event.
    struct Event
    {
        qint64 line = 0;
        QString activity = {}, time = {}, start = {};
        Phase phase = Phase::Complete;
    };

    QString place() const { return u"%1:%2"_s.arg(m_xml.lineNumber()).arg(std::max<qint64>(1, m_xml.columnNumber())); }
    void fail(ErrorCode code, const QStringList& arguments)
    {
        if (!m_error)
            m_error = Error{.code = code, .arguments = arguments, .file = m_file};
    }

    void begin()
    {
        const QStringView name = m_xml.name();
        if (m_levels.empty()) {
            if (name != u"log")
                fail(ErrorCode::UnsupportedSource, {u"xml"_s, name.toString().left(80)});
            m_levels.push_back(Level::Log);
            return;
        }
        if (m_levels.size() >= DeepestElement)
            return fail(ErrorCode::XmlSyntax, {u"too many elements in each other"_s, place()});
        const Level level = m_levels.back();
        Level next = Level::Skipped;
        if (name == u"trace" && level == Level::Log) {
            next = Level::Trace;
            m_events.clear();
        } else if (name == u"event" && (level == Level::Trace || level == Level::Log)) {
            next = Level::Event;
            m_event = {.line = m_xml.lineNumber()};
        } else if (level == Level::Event) {
            takeAttribute(); // what is nested in it is another thing's
        }
        m_levels.push_back(next);
    }

    void takeAttribute()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QStringView key = attributes.value(u"key"_s);
        const QStringView value = attributes.value(u"value"_s);
        const EventColumns& columns = m_reading.columns;
        const auto text = [&] { return value.left(LongestValue).trimmed().toString(); };
        if (key == columns.activity)
            m_event.activity = text();
        if (key == columns.time)
            m_event.time = text();
        if (!columns.start.isEmpty() && key == columns.start)
            m_event.start = text();
        if (!columns.lifecycle.isEmpty() && key == columns.lifecycle) {
            const bool isComplete = value.trimmed().compare(u"complete", Qt::CaseInsensitive) == 0;
            const bool isStart = value.trimmed().compare(u"start", Qt::CaseInsensitive) == 0;
            m_event.phase = isComplete ? Phase::Complete : isStart ? Phase::Start : Phase::Other;
        }
    }

    void end()
    {
        const Level level = m_levels.back();
        m_levels.pop_back();
        if (level == Level::Event && !m_levels.empty())
            endEvent(m_levels.back() == Level::Trace);
        else if (level == Level::Trace)
            endTrace();
    }

    void endEvent(bool isInTrace)
    {
        EventLogReport& report = m_reading.report;
        if (++report.rows % EventsBetweenChecks == 0) {
            if (m_progress.isCancelled())
                return fail(ErrorCode::Cancelled, {});
            if (!m_device.isSequential())
                m_progress.setDone(m_device.pos());
        }
        if (!isInTrace)
            return leaveOut(report, Kind::OutsideTrace, m_event.line);
        if (m_event.activity.isEmpty())
            return leaveOut(report, Kind::MissingActivity, m_event.line);
        m_hasTimes |= !m_event.time.isEmpty();
        m_events.push_back(std::move(m_event));
    }

    /// Each trace is a case, also where another one has its name, or where it has none.
    void endTrace()
    {
        const int number = m_builder.newCase();
        for (const Event& event : m_events)
            add(number, event);
        m_events.clear();
    }

    void add(int number, const Event& event)
    {
        qint64 time = LogEvent::NoTime, start = LogEvent::NoTime;
        if (!m_reading.columns.time.isEmpty()) {
            const auto parsed = parseEventTime(event.time.toStdString(), DateOrder::DayFirst);
            if (!parsed && !event.time.isEmpty())
                return leaveOut(m_reading.report, Kind::BadTime, event.line, event.time);
            if (!parsed && m_hasTimes)
                return leaveOut(m_reading.report, Kind::MissingTime, event.line);
            time = parsed.value_or(LogEvent::NoTime);
        }
        if (!event.start.isEmpty())
            start = parseEventTime(event.start.toStdString(), DateOrder::DayFirst).value_or(LogEvent::NoTime);
        m_builder.add(number, m_builder.activity(event.activity.toStdString()), time, start, event.phase);
    }

    QIODevice& m_device;
    QXmlStreamReader m_xml;
    QString m_file;
    Progress& m_progress;
    std::vector<Level> m_levels;
    Event m_event;
    std::vector<Event> m_events; ///< of the trace
    bool m_hasTimes = false;
    EventLogBuilder m_builder;
    EventLogReading m_reading;
    std::optional<Error> m_error;
};

} // namespace

EventColumns xesColumns()
{
    return {.caseId = u"concept:name"_s,
        .activity = u"concept:name"_s,
        .time = u"time:timestamp"_s,
        .lifecycle = u"lifecycle:transition"_s};
}

Result<EventLogReading> readXes(
    QIODevice& device, const EventColumns& columns, const QString& fileName, Progress& progress)
{
    return XesParser(device, columns, fileName, progress).parse();
}

} // namespace touchstone
