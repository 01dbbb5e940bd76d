// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JourneyFile.h"

#include "model/exchange/JourneyCsv.h"
#include "model/exchange/JourneyGraphml.h"
#include "model/exchange/JourneyMerge.h"
#include "model/exchange/MermaidJourney.h"
#include "model/exchange/ProjectJson.h"
#include "model/exchange/TextEncoding.h"

#include <QBuffer>
#include <QFile>

namespace touchstone {
namespace {

constexpr qint64 MostMegabytes = 256;
constexpr qint64 HeadBytes = 64 << 10;

Result<QByteArray> readBytes(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.exists())
        return failure({.code = ErrorCode::FileMissing, .file = path});
    if (!file.open(QIODevice::ReadOnly))
        return failure({.code = ErrorCode::FileUnreadable, .arguments = {file.errorString()}, .file = path});
    if (file.size() > MostMegabytes << 20)
        return failure({.code = ErrorCode::FileTooLarge, .arguments = {QString::number(MostMegabytes)}, .file = path});
    return file.read(std::min(most, MostMegabytes << 20));
}

/// The text of bytes in whatever encoding a text table may have. Bytes that are no text become U+FFFD and are counted.
Result<QString> decode(QByteArray bytes, const QString& path, FormatWarnings& warnings, Progress& progress)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<EncodingGuess> guess = detectEncoding(buffer, progress);
    if (!guess) {
        Error error = guess.error();
        error.file = path;
        return failure(error);
    }
    TextDecoder decoder(guess->encoding);
    std::string text;
    std::vector<size_t> badAt;
    decoder.decode(
        bytes.constData() + guess->bomBytes, static_cast<size_t>(bytes.size() - guess->bomBytes), true, text, badAt);
    if (!badAt.empty())
        warnings.add({FormatWarning::Kind::UndecodableBytes, 0, 0, {QString::number(badAt.size())}});
    return QString::fromStdString(text);
}

JourneyFormat formatOf(const QString& text)
{
    const QStringView start = QStringView(text).trimmed();
    if (start.startsWith(u'{') || start.startsWith(u'['))
        return JourneyFormat::ProjectJson;
    if (start.startsWith(u'<'))
        return JourneyFormat::Graphml;
    return looksLikeMermaid(text) ? JourneyFormat::Mermaid : JourneyFormat::Table;
}

/// The beginning of a file as text.
Result<QString> readHead(const QString& path, Progress& progress)
{
    Result<QByteArray> head = readBytes(path, HeadBytes);
    if (!head)
        return failure(head.error());
    // Not through the middle of a character.
    if (head->size() == HeadBytes)
        head->truncate(head->lastIndexOf('\n') > 0 ? head->lastIndexOf('\n') : head->size() & ~qsizetype(3));
    FormatWarnings unused;
    return decode(*head, path, unused, progress);
}

Result<JourneyFile> fromJson(const QByteArray& json, const QString& path)
{
    Result<ProjectJsonReading> reading = readProjectJson(json, path);
    if (!reading)
        return failure(reading.error());
    JourneyFile file;
    file.data = std::move(reading->data);
    file.unknownKeys = reading->warnings;
    return file;
}

Result<JourneyFile> fromReading(JourneyFormat format, Result<JourneyReading> reading, FormatWarnings warnings)
{
    if (!reading)
        return failure(reading.error());
    JourneyFile file;
    file.format = format;
    file.data.journey = std::move(reading->journey);
    file.warnings = std::move(warnings);
    file.warnings.add(reading->warnings);
    return file;
}

} // namespace

Result<JourneyFormat> journeyFormatOf(const QString& path, Progress& progress)
{
    const Result<QString> head = readHead(path, progress);
    if (!head)
        return failure(head.error());
    return formatOf(*head);
}

bool holdsJourney(const QString& path)
{
    Progress progress;
    const Result<QString> head = readHead(path, progress);
    if (!head)
        return false;
    switch (formatOf(*head)) {
    case JourneyFormat::ProjectJson:
        return head->contains(QLatin1String("\"touchstone-project\""));
    case JourneyFormat::Graphml:
        return head->contains(QLatin1String("graphml"));
    case JourneyFormat::Mermaid:
        return true;
    case JourneyFormat::Table:
        break;
    }
    const QByteArray utf8 = head->toUtf8();
    const std::string_view view(utf8.constData(), static_cast<size_t>(utf8.size()));
    const TableText table = parseTable(view, sniffDialect(view, false));
    return !table.records.empty() && journeyTableOf(table.records.front().cells) != JourneyTable::None;
}

Result<JourneyFile> readJourneyFile(const QString& path, const Journey& known, Progress& progress)
{
    const Result<JourneyFormat> format = journeyFormatOf(path, progress);
    if (!format)
        return failure(format.error());
    if (*format == JourneyFormat::Table) {
        const Result<TableText> table = readTableFile(path, progress);
        if (!table)
            return failure(table.error());
        return fromReading(*format, readJourneyTable(*table, known, path), {});
    }
    const Result<QByteArray> bytes = readBytes(path, std::numeric_limits<qint64>::max());
    if (!bytes)
        return failure(bytes.error());
    if (progress.isCancelled())
        return failure({.code = ErrorCode::Cancelled});
    // JSON is UTF-8: what is none is refused with its place, not guessed at.
    if (*format == JourneyFormat::ProjectJson)
        return fromJson(*bytes, path);
    FormatWarnings warnings;
    const Result<QString> text = decode(*bytes, path, warnings, progress);
    if (!text)
        return failure(text.error());
    return fromReading(*format, *format == JourneyFormat::Graphml ? readGraphml(*text, path) : readMermaid(*text, path),
        std::move(warnings));
}

ProjectData newProjectOf(const JourneyFile& file, const QString& name)
{
    if (file.format == JourneyFormat::ProjectJson)
        return file.data;
    ProjectData data;
    const Journey& read = file.data.journey;
    data.journey.name = read.name.isEmpty() ? LocalizedText(name) : read.name;
    data.journey.currency = read.currency;
    data.journey.period = read.period;
    mergeJourney(Journey(), read, {.matchTouchpoints = false}).applyTo(data.journey);
    return data;
}

} // namespace touchstone
