// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/CsvDialect.h"
#include "model/exchange/TableText.h"
#include "model/qualitative/QualitativeFormat.h"
#include "model/qualitative/TranscriptText.h"

#include <array>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Match = QualitativeFormat::Match;

constexpr qint64 HeadBytes = 64 << 10;
constexpr size_t RecordsLookedAt = 50;

/// The most particular first: plain text is what is left.
const std::array formats = {&refiProject, &docxTranscript, &refiCodebook, &taguetteTables, &subtitleTranscript,
    &timedLinesTranscript, &markdownTranscript, &plainTranscript};

/// Whether most records have as many cells, and more than one: columns rather than prose with commas.
bool looksLikeTable(const QString& head)
{
    const QByteArray utf8 = head.toUtf8();
    const std::string_view view(utf8.constData(), static_cast<size_t>(utf8.size()));
    const TableText table = parseTable(view, sniffDialect(view, false));
    const size_t records = std::min(RecordsLookedAt, table.records.size());
    std::map<qsizetype, size_t> alike;
    for (size_t record = 0; record < records; ++record)
        ++alike[table.records[record].cells.size()];
    return std::ranges::any_of(
        alike, [&](const auto& some) { return some.first > 1 && 10 * some.second >= 8 * records; });
}

Result<QualitativeProbe> probe(const QString& path)
{
    Result<SourceProbe> source = probeSource(path);
    if (!source)
        return failure(source.error());
    QualitativeProbe result{*std::move(source), {}, false};
    if (result.source.archive)
        return result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({ErrorCode::FileUnreadable, {file.errorString()}, path});
    QByteArray head = file.read(HeadBytes);
    // Not through the middle of a character.
    if (head.size() == HeadBytes)
        head.truncate(head.lastIndexOf('\n') > 0 ? head.lastIndexOf('\n') : head.size() & ~qsizetype(3));
    Progress progress;
    const Result<DecodedText> text = decodeText(head, progress);
    if (text) {
        result.head = withLineFeeds(text->text);
        result.isTable = looksLikeTable(result.head);
    }
    return result;
}

/// The format of a file and how sure it is.
std::pair<const QualitativeFormat*, Match> formatOf(const QualitativeProbe& probe)
{
    for (const QualitativeFormat* format : formats) {
        if (const Match match = format->recognises(probe); match != Match::None)
            return {format, match};
    }
    return {nullptr, Match::None};
}

/// What a file is that holds no interviews, as far as it shows.
QString nameOf(const QualitativeProbe& probe)
{
    if (probe.source.archive)
        return nameOfArchive(*probe.source.archive);
    const QStringView text = QStringView(probe.head).trimmed();
    if (text.isEmpty())
        return probe.source.head.startsWith("%PDF") ? u"PDF"_s : u"binary data"_s;
    return text.startsWith(u'<') ? u"XML"_s : u"JSON"_s;
}

} // namespace

Result<QualitativeFile> readQualitativeFile(const QString& path, Progress& progress)
{
    const Result<QualitativeProbe> probed = probe(path);
    if (!probed)
        return failure(probed.error());
    const QualitativeFormat* format = formatOf(*probed).first;
    if (format)
        return format->read(*probed, progress);
    if (probed->source.head.trimmed().isEmpty())
        return failure(noTextError(path));
    return failure({ErrorCode::UnsupportedSource, {u"not-interviews"_s, nameOf(*probed)}, path});
}

bool holdsInterviews(const QString& path)
{
    const Result<QualitativeProbe> probed = probe(path);
    return probed && formatOf(*probed).second == Match::Sure;
}

} // namespace touchstone
