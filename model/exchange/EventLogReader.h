// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/EventLog.h"
#include "model/exchange/EventMapping.h"
#include "model/exchange/SurveyImport.h"

#include <map>

namespace touchstone {

enum class EventFormat { Csv, Xes, Paths };

/// Something in a log that the user should know. `row` is the row of a table, the line of XES; 0 if it does not apply.
struct EventWarning
{
    enum class Kind {
        MissingCase, ///< an event left out
        MissingActivity, ///< an event left out
        MissingTime, ///< an event left out
        BadTime, ///< the text; an event left out
        BadCount, ///< the text; a path left out
        EmptyPath, ///< a path left out
        OutsideTrace, ///< an event left out: it belongs to no trace
        DatesUnsure, ///< the column; days and months could be swapped
        NoTimes, ///< the order is the file's, and there are no waiting times
    };
    Kind kind;
    qint64 row = 0;
    QStringList arguments = {};

    friend bool operator==(const EventWarning&, const EventWarning&) = default;
};

/// How a log was read. `table` has what is wrong with the records of a text table; `warnings` is capped at 100 a kind,
/// `counts` counts them all.
struct EventLogReport
{
    static constexpr int MostOfKind = 100;

    EventFormat format = EventFormat::Csv;
    bool isCompressed = false;
    qint64 rows = 0; ///< events (paths) in the source, those left out too
    ImportReport table; ///< encoding, separator, warnings
    std::vector<EventWarning> warnings;
    std::map<EventWarning::Kind, qint64> counts;

    void warn(EventWarning warning);
    qint64 leftOut() const; ///< events or paths
};

/// What a file looks like before it is read as a whole.
struct EventLogPeek
{
    EventFormat format = EventFormat::Csv;
    QStringList headers = {}; ///< of a table
    std::vector<QStringList> firstRows = {}; ///< of a table, up to 50
    EventColumns columns = {}; ///< as found by name and content; not complete where that was not sure
    std::map<QString, QString> reasons = {}; ///< header -> why, in English
    QStringList caseCandidates = {}, activityCandidates = {}; ///< headers, where it was not sure
};

/// Finds out by content what a file is: XES (also gzipped), channel paths or a table of events. FileMissing,
/// FileUnreadable, UnsupportedSource (its argument says why: see describeError), errors of text tables.
Result<EventLogPeek> peekEventLog(const QString& path, Progress& progress);

/// A log as read.
struct EventLogReading
{
    EventLog log;
    EventLogReport report;
    EventColumns columns;
    QString hash; ///< SHA-256 of the file, hex
};

/// Reads a whole log in bounded memory beside the log itself. Events without case, activity or time are left out and
/// counted. Where `columns` is not complete, those found are taken; UnsupportedSource "no-case" or "no-activity" with
/// the candidates where that was not sure. MappingMissingColumn, XmlSyntax, XmlEntities, errors of peekEventLog().
Result<EventLogReading> readEventLog(const QString& path, const EventColumns& columns, Progress& progress);

} // namespace touchstone
