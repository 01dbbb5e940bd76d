// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/EventLogReader.h"

#include "model/exchange/EventColumnFinder.h"
#include "model/exchange/EventLogSources.h"
#include "model/exchange/GzipFile.h"
#include "model/exchange/SurveyParser.h"
#include "model/exchange/TableHeader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr qint64 PeekedBytes = 4096;
constexpr size_t SampleRows = 2000;
constexpr size_t PreviewRows = 50;

enum class Packing { Plain, Gzip };

/// What the first bytes of a file say.
struct FirstLook
{
    Packing packing = Packing::Plain;
    bool isXml = false;
};

Result<void> openFile(QFile& file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return failure({ErrorCode::FileMissing, {}, file.fileName()});
    if (info.isDir())
        return failure({ErrorCode::FileUnreadable, {u"is a folder"_s}, file.fileName()});
    if (!file.open(QIODevice::ReadOnly))
        return failure({ErrorCode::FileUnreadable, {file.errorString()}, file.fileName()});
    return {};
}

/// Whether a text begins as XML does: with "<" after a byte order mark and white space, in UTF-8 or UTF-16.
bool beginsAsXml(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    else if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        bytes = bytes.mid(2).replace('\0', QByteArray());
    return bytes.trimmed().startsWith('<');
}

Result<FirstLook> lookAt(const QString& path)
{
    QFile file(path);
    TOUCHSTONE_TRY(openFile(file));
    QByteArray bytes = file.read(PeekedBytes);
    FirstLook look;
    if (bytes.startsWith("\x1F\x8B")) {
        look.packing = Packing::Gzip;
        GzipFile packed(path);
        if (!packed.open(QIODevice::ReadOnly))
            return failure({ErrorCode::FileUnreadable, {packed.errorString()}, path});
        bytes = packed.read(PeekedBytes);
    }
    look.isXml = beginsAsXml(bytes);
    if (look.packing == Packing::Gzip && !look.isXml)
        return failure({ErrorCode::UnsupportedSource, {u"gzip"_s}, path});
    return look;
}

Result<EventLogPeek> peekTable(const QString& path, Progress& progress)
{
    auto table = openEventTable(path, progress);
    if (!table)
        return failure(table.error());
    TableSample sample;
    std::vector<QStringList> firstRows;
    while (sample.size() < SampleRows && table->reader->next()) {
        if (table->reader->isBlank())
            continue;
        std::vector<std::string>& record = sample.emplace_back();
        for (const std::string_view cell : table->reader->fields())
            record.emplace_back(trimmedCell(cell));
        if (firstRows.size() < PreviewRows) {
            QStringList& row = firstRows.emplace_back();
            for (const std::string& cell : record)
                row << QString::fromStdString(cell);
        }
    }
    if (table->reader->error())
        return failure(*table->reader->error());
    auto peek = findEventColumns(table->headers, sample);
    if (!peek) {
        Error error = std::move(peek).error();
        error.file = path;
        return failure(std::move(error));
    }
    peek->firstRows = std::move(firstRows);
    return peek;
}

Result<EventLogReading> readXesFile(
    const QString& path, const FirstLook& look, const EventColumns& columns, Progress& progress)
{
    Result<EventLogReading> reading = failure({});
    if (look.packing == Packing::Gzip) {
        GzipFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure({ErrorCode::FileUnreadable, {file.errorString()}, path});
        reading = readXes(file, columns, path, progress);
        if (file.isTooLarge())
            return failure({ErrorCode::UnsupportedSource, {u"packed-too-well"_s}, path});
        if (!file.fault().isEmpty())
            return failure({ErrorCode::FileUnreadable, {file.fault()}, path});
    } else {
        QFile file(path);
        TOUCHSTONE_TRY(openFile(file));
        progress.setTotal(file.size());
        reading = readXes(file, columns, path, progress);
    }
    if (!reading)
        return reading;
    reading->report.isCompressed = look.packing == Packing::Gzip;
    reading->hash = hashOfFile(path);
    return reading;
}

Result<EventColumns> columnsOf(const QString& path, const EventColumns& wanted, Progress& progress)
{
    if (wanted.isComplete())
        return wanted;
    const auto peek = peekTable(path, progress);
    if (!peek)
        return failure(peek.error());
    EventColumns found = peek->columns;
    if (wanted.dateOrder)
        found.dateOrder = wanted.dateOrder;
    if (found.isComplete())
        return found;
    const bool lacksCase = found.caseId.isEmpty();
    const QStringList& candidates = lacksCase ? peek->caseCandidates : peek->activityCandidates;
    return failure(
        {ErrorCode::UnsupportedSource, {lacksCase ? u"no-case"_s : u"no-activity"_s, candidates.join(u", "_s)}, path});
}

} // namespace

void EventLogReport::warn(EventWarning warning)
{
    if (++counts[warning.kind] <= MostOfKind)
        warnings.push_back(std::move(warning));
}

qint64 EventLogReport::leftOut() const
{
    qint64 sum = 0;
    for (const auto& [kind, count] : counts)
        sum += kind == EventWarning::Kind::DatesUnsure || kind == EventWarning::Kind::NoTimes ? 0 : count;
    return sum;
}

Result<EventTable> openEventTable(const QString& path, Progress& progress)
{
    const auto format = detectCsvFormat(path, progress);
    if (!format)
        return failure(format.error());
    EventTable table{.path = path, .format = *format};
    auto reader = CsvReader::open(path, *format);
    if (!reader)
        return failure(reader.error());
    table.reader = *std::move(reader);
    do {
        if (!table.reader->next())
            return failure(table.reader->error().value_or(Error{ErrorCode::TableEmpty, {}, path}));
    } while (table.reader->isBlank());
    QStringList cells;
    for (const std::string_view cell : table.reader->fields())
        cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    table.headers = tellApart(
        cells, table.reader->row(), [&](const ImportWarning& warning) { addWarning(table.report, warning); });
    table.report.format = u"csv"_s;
    table.report.encoding = nameOf(format->encoding.encoding);
    table.report.separator = format->dialect.separatorName();
    return table;
}

Result<EventLogPeek> peekEventLog(const QString& path, Progress& progress)
{
    const auto look = lookAt(path);
    if (!look)
        return failure(look.error());
    if (look->isXml)
        return EventLogPeek{.format = EventFormat::Xes, .columns = xesColumns()};
    return peekTable(path, progress);
}

Result<EventLogReading> readEventLog(const QString& path, const EventColumns& wanted, Progress& progress)
{
    const auto look = lookAt(path);
    if (!look)
        return failure(look.error());
    if (look->isXml)
        return readXesFile(path, *look, wanted, progress);
    const auto columns = columnsOf(path, wanted, progress);
    if (!columns)
        return failure(columns.error());
    auto table = openEventTable(path, progress);
    if (!table)
        return failure(table.error());
    for (const QString& named : {columns->caseId, columns->activity, columns->time, columns->start, columns->lifecycle,
             columns->path, columns->conversions, columns->nulls}) {
        if (!named.isEmpty() && !table->headers.contains(named))
            return failure({ErrorCode::MappingMissingColumn, {named}, path});
    }
    progress.setTotal(table->reader->bytesInAll());
    auto reading = columns->isPaths() ? readChannelPaths(*table, *columns, progress)
                                      : readEventTable(*table, *columns, progress);
    if (!reading) {
        Error error = std::move(reading).error();
        error.file = path;
        return failure(std::move(error));
    }
    reading->hash = table->reader->hash();
    return reading;
}

} // namespace touchstone
