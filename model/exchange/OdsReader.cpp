// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/OdsReader.h"

#include "model/exchange/CellText.h"
#include "model/exchange/SourceFormat.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr qint64 RowsBetweenLooks = 1024; ///< at whether it was cancelled
/// Cells that repeated rows may stand for: alike answers of many people, not a small file that blows up.
constexpr qint64 MostRepeatedCells = 20'000'000;
const QString Content = u"content.xml"_s;

qint64 repeats(QStringView text) { return std::max<qint64>(1, text.toLongLong()); }

/// The sheet that begins here: no copy of another file's sheet.
bool beginsSheet(const XmlPart& xml)
{
    return xml.isStart() && xml.name() == u"table" && !xml.attribute(u"name").startsWith(u"'file:");
}

/// "PT12H30M05S" as 12:30:05; as it stands where it is no such time.
std::string clockOf(QStringView duration)
{
    qint64 number = 0, seconds = 0;
    bool isFraction = false;
    for (const QChar unit : duration) {
        if (unit.isDigit()) {
            number = isFraction ? number : number * 10 + unit.digitValue();
        } else if (unit == u'H' || unit == u'M' || unit == u'S') {
            seconds += number * (unit == u'H' ? 3600 : unit == u'M' ? 60 : 1);
            number = 0;
        } else if (unit == u'.' || unit == u',') {
            isFraction = true;
        } else if (unit != u'P' && unit != u'T') {
            return duration.toString().toStdString();
        }
    }
    return clockText(seconds);
}

/// The paragraphs of the cell that just began, up to its end; comments are left out.
std::string paragraphs(XmlPart& xml)
{
    std::string text;
    int depth = 1, paragraphsSeen = 0, inParagraph = 0, inComment = 0;
    while (depth > 0 && xml.next()) {
        const QStringView name = xml.name();
        if (xml.isStart()) {
            ++depth;
            if (name == u"annotation")
                inComment = depth;
            if (inComment > 0)
                continue;
            if (name == u"p" && inParagraph == 0) {
                inParagraph = depth;
                if (++paragraphsSeen > 1)
                    text += '\n';
            } else if (name == u"s") {
                text.append(static_cast<size_t>(std::min<qint64>(repeats(xml.attribute(u"c")), 1000)), ' ');
            } else if (name == u"tab") {
                text += '\t';
            } else if (name == u"line-break") {
                text += '\n';
            }
        } else if (xml.isEnd()) {
            if (depth == inComment)
                inComment = 0;
            if (depth == inParagraph)
                inParagraph = 0;
            --depth;
        } else if (inParagraph > 0 && inComment == 0) {
            appendUtf8(xml.xml().text(), text);
        }
    }
    return text;
}

} // namespace

OdsReader::OdsReader(std::unique_ptr<XmlPart> xml, const Progress& progress)
    : m_xml(std::move(xml))
    , m_progress(progress)
{
    m_endsEarly = true;
}

Result<std::vector<OdsReader::Sheet>> OdsReader::sheets(const ZipArchive& archive, const Progress& progress)
{
    auto opened = XmlPart::open(archive, Content);
    if (!opened)
        return failure(std::move(opened).error());
    XmlPart& xml = **opened;
    std::vector<Sheet> sheets;
    QSet<QString> hiddenStyles;
    QString style;
    qint64 rows = 0;
    while (xml.nextStart()) {
        if (xml.name() == u"style") {
            style = xml.attribute(u"name").toString();
        } else if (xml.name() == u"table-properties" && xml.attribute(u"display") == u"false") {
            hiddenStyles.insert(style);
        } else if (beginsSheet(xml)) {
            sheets.push_back(
                {xml.attribute(u"name").toString(), hiddenStyles.contains(xml.attribute(u"style-name").toString())});
        } else if (xml.name() == u"table-row" && ++rows % RowsBetweenLooks == 0 && progress.isCancelled()) {
            return failure({ErrorCode::Cancelled});
        }
    }
    if (xml.error())
        return failure(*xml.error());
    return sheets;
}

Result<std::unique_ptr<OdsReader>> OdsReader::open(
    const ZipArchive& archive, const QString& name, size_t sheet, const Progress& progress)
{
    auto xml = XmlPart::open(archive, Content);
    if (!xml)
        return failure(std::move(xml).error());
    for (size_t before = 0; (*xml)->nextStart();) {
        if (!beginsSheet(**xml) || before++ < sheet)
            continue;
        std::unique_ptr<OdsReader> reader(new OdsReader(*std::move(xml), progress));
        reader->m_path = archive.path();
        reader->m_name = name;
        return reader;
    }
    return failure((*xml)->error().value_or(Error{ErrorCode::TableEmpty, {}, archive.path(), name}));
}

bool OdsReader::fail(Error error)
{
    error.file = m_path;
    error.place = m_name + u'!' + cellName(m_column, std::max<qint64>(1, m_firstRow));
    m_error = std::move(error);
    return false;
}

bool OdsReader::advance()
{
    if (m_error)
        return false;
    if (m_repeats > 0) {
        --m_repeats;
        ++m_row;
        return true;
    }
    if (m_isAtEnd)
        return false;
    XmlPart& xml = *m_xml;
    while (xml.next()) {
        if (xml.isStart() && xml.name() == u"table-row") {
            if (readRow())
                return true;
            if (m_error)
                return false;
        } else if (xml.isEnd() && xml.name() == u"table") {
            break;
        }
    }
    if (xml.error())
        return fail(*xml.error());
    m_isAtEnd = true;
    if (const Result<void> whole = xml.part().finish(); !whole)
        return fail(whole.error());
    m_bytesRead = bytesInAll();
    return false;
}

/// Reads up to the row's end; whether it has any text, and so is one.
bool OdsReader::readRow()
{
    XmlPart& xml = *m_xml;
    const qint64 times = repeats(xml.attribute(u"number-rows-repeated"));
    m_cells.clear();
    m_column = 0;
    while (xml.next() && !(xml.isEnd() && xml.name() == u"table-row")) {
        if (xml.isStart() && xml.name().endsWith(u"table-cell") && !readCell())
            return false;
    }
    if (xml.error())
        return fail(*xml.error());
    const qint64 first = m_firstRow;
    m_firstRow += times;
    if (++m_rowsSeen % RowsBetweenLooks == 0 && m_progress.isCancelled()) {
        m_error = Error{ErrorCode::Cancelled};
        return false;
    }
    if (m_cells.isEmpty())
        return false;
    m_fields = m_cells.fields();
    m_cellsGiven += (times - 1) * static_cast<qint64>(m_fields.size());
    if (times > SheetRow::MostRows || m_cellsGiven > MostRepeatedCells)
        return fail({ErrorCode::SourceHostile, {u"cells repeated without end"_s}});
    m_row = first;
    m_repeats = times - 1;
    m_isSound = m_cells.faults().empty();
    m_bytesRead = xml.part().unpacked();
    return true;
}

bool OdsReader::readCell()
{
    XmlPart& xml = *m_xml;
    const QXmlStreamAttributes attributes = xml.xml().attributes();
    const bool isCovered = xml.name() == u"covered-table-cell"; // by the merged cell before or above it
    const qint64 times = repeats(xml.attribute(u"number-columns-repeated"));
    const QString type = xml.attribute(u"value-type").toString();
    std::string value = valueOf(attributes, type, m_column);
    std::string shown = paragraphs(xml); // always read: up to the cell's end
    if (xml.error())
        return fail(*xml.error());
    const std::string& text = type.isEmpty() || type == u"string" ? (value.empty() ? shown : value) : value;
    const size_t column = m_column;
    m_column = static_cast<size_t>(std::min<qint64>(static_cast<qint64>(column) + times, SheetRow::MostColumns));
    if (text.empty() || isCovered)
        return true;
    if (static_cast<qint64>(column) + times > static_cast<qint64>(SheetRow::MostColumns))
        return fail({ErrorCode::SourceDamaged, {u"a cell stands outside of the sheet"_s}});
    for (size_t at = column; at < m_column; ++at) {
        if (!m_cells.put(at, text))
            return fail({ErrorCode::SourceHostile, {u"a text without end"_s}});
    }
    return true;
}

/// The cell's value by its type (OpenDocument 1.3 part 3, 19.387); nothing where only its paragraphs say it.
std::string OdsReader::valueOf(const QXmlStreamAttributes& attributes, QStringView type, size_t column)
{
    const auto attribute = [&](QStringView name) {
        for (const QXmlStreamAttribute& candidate : attributes) {
            if (candidate.name() == name)
                return candidate.value().toString();
        }
        return QString();
    };
    if (type == u"float" || type == u"currency" || type == u"percentage") {
        bool digitsLost = false;
        std::string number = plainNumber(attribute(u"value").toStdString(), digitsLost);
        if (digitsLost)
            m_cells.warn({ImportWarning::Kind::DigitsLost, m_firstRow, static_cast<int>(column) + 1,
                {QString::fromStdString(number)}});
        return number;
    }
    if (type == u"date") {
        QString date = attribute(u"date-value").replace(u'T', u' ');
        if (date.endsWith(u" 00:00:00"))
            date.chop(9);
        return date.toStdString();
    }
    if (type == u"time")
        return clockOf(attribute(u"time-value"));
    if (type == u"boolean")
        return attribute(u"boolean-value") == u"true" ? "TRUE" : "FALSE";
    return attribute(u"string-value").toStdString();
}

namespace {

bool recognises(const SourceProbe& probe)
{
    return probe.archive
        && probe.archive->start(u"mimetype"_s, 100).startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

Result<OpenedTable> open(const SourceProbe& probe, const SourceOptions& options, Progress& progress)
{
    const ZipArchive& archive = *probe.archive;
    if (archive.start(u"META-INF/manifest.xml"_s, 1 << 16).contains("encryption-data"))
        return failure({ErrorCode::SourceEncrypted, {}, probe.path});
    const auto sheets = OdsReader::sheets(archive, progress);
    if (!sheets)
        return failure(sheets.error());
    OpenedTable table;
    table.format = u"ods"_s;
    table.encoding = u"UTF-8"_s;
    std::vector<bool> hidden;
    for (const OdsReader::Sheet& sheet : *sheets) {
        table.sheets << sheet.name;
        hidden.push_back(sheet.isHidden);
    }
    const auto openSheet = [&](size_t sheet) -> Result<std::unique_ptr<TableReader>> {
        return OdsReader::open(archive, table.sheets[static_cast<qsizetype>(sheet)], sheet, progress);
    };
    TOUCHSTONE_TRY(chooseSheet(table, hidden, options, probe.path, openSheet));
    return table;
}

} // namespace

const SourceFormat odsFormat = {recognises, open};

} // namespace touchstone
