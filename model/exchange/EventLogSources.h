// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/CsvReader.h"
#include "model/exchange/EventLogReader.h"

class QIODevice;

namespace touchstone {

/// A text table that is open, its reader before the first event.
struct EventTable
{
    QString path;
    CsvFormat format = {};
    std::unique_ptr<CsvReader> reader = {};
    QStringList headers = {}; ///< told apart
    ImportReport report = {}; ///< encoding, separator, header rows, warnings about the headers
};

/// Opens a table of events or paths and reads its header. Errors name the file.
Result<EventTable> openEventTable(const QString& path, Progress& progress);

/// Reads the events of a table, whose columns are known.
Result<EventLogReading> readEventTable(EventTable& table, const EventColumns& columns, Progress& progress);

/// Reads channel paths: "a > b > c" (→ too) with the journeys that converted and that did not. Rows without counts are
/// one journey each, whose end is not known.
Result<EventLogReading> readChannelPaths(EventTable& table, const EventColumns& columns, Progress& progress);

/// Reads XES (IEEE 1849) from a device that is open: the attributes of traces and events that `columns` names, or those
/// that the standard does ("concept:name", "time:timestamp", "lifecycle:transition"). Attributes may be nested and of
/// any type, long and double of older files too. XmlSyntax, XmlEntities, UnsupportedSource "xml".
Result<EventLogReading> readXes(
    QIODevice& device, const EventColumns& columns, const QString& fileName, Progress& progress);

/// The attributes that XES names for its events.
EventColumns xesColumns();

/// Goes on with a warning about what an event or path lacks.
inline void leaveOut(EventLogReport& report, EventWarning::Kind kind, qint64 row, const QString& text = {})
{
    report.warn({kind, row, text.isEmpty() ? QStringList() : QStringList(text.left(80))});
}

/// A view of a cell without white space around it.
inline std::string_view trimmedCell(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace touchstone
