// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/XlsxReader.h"

#include "model/exchange/SourceFormat.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr qint64 RowsBetweenLooks = 1024; ///< at whether it was cancelled

} // namespace

XlsxReader::XlsxReader(std::shared_ptr<const XlsxWorkbook> workbook, size_t sheet,
    std::shared_ptr<const SharedStrings> strings, std::unique_ptr<XmlPart> xml, const Progress& progress)
    : m_workbook(std::move(workbook))
    , m_sheet(m_workbook->sheets[sheet])
    , m_strings(std::move(strings))
    , m_xml(std::move(xml))
    , m_progress(progress)
{
    m_endsEarly = true;
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const ZipArchive& archive,
    std::shared_ptr<const XlsxWorkbook> workbook, size_t sheet, std::shared_ptr<const SharedStrings> strings,
    const Progress& progress)
{
    auto xml = XmlPart::open(archive, workbook->sheets[sheet].part);
    if (!xml)
        return failure(std::move(xml).error());
    std::unique_ptr<XlsxReader> reader(
        new XlsxReader(std::move(workbook), sheet, std::move(strings), *std::move(xml), progress));
    reader->m_path = archive.path();
    return reader;
}

bool XlsxReader::fail(Error error)
{
    error.file = m_path;
    error.place = m_sheet.name + u'!' + cellName(m_column, std::max<qint64>(1, m_row));
    m_error = std::move(error);
    return false;
}

bool XlsxReader::advance()
{
    if (m_error || m_isAtEnd)
        return false;
    XmlPart& xml = *m_xml;
    while (!m_isAtEnd && xml.next()) {
        if (xml.isStart()) {
            if (xml.name() == u"c") {
                if (!readCell())
                    return false;
            } else if (xml.name() == u"row") {
                beginRow();
            }
        } else if (xml.isEnd()) {
            if (xml.name() == u"row" && endRow())
                return true;
            if (m_error)
                return false;
            m_isAtEnd = xml.name() == u"sheetData";
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

void XlsxReader::beginRow()
{
    const qint64 number = m_xml->attribute(u"r").toLongLong();
    m_row = number > 0 ? number : m_row + 1;
    m_column = 0;
    m_cells.clear();
}

/// Whether the row has any text, and so is one.
bool XlsxReader::endRow()
{
    if (++m_rowsSeen % RowsBetweenLooks == 0 && m_progress.isCancelled()) {
        m_error = Error{ErrorCode::Cancelled};
        return false;
    }
    if (m_cells.isEmpty())
        return false;
    m_fields = m_cells.fields();
    m_isSound = m_cells.faults().empty();
    m_bytesRead = m_xml->part().unpacked();
    return true;
}

bool XlsxReader::readCell()
{
    XmlPart& xml = *m_xml;
    qsizetype style = -1;
    QString type;
    size_t column = m_column;
    const QXmlStreamAttributes attributes = xml.xml().attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == u"r")
            column = columnOfCellName(attribute.value());
        else if (attribute.name() == u"s")
            style = attribute.value().toInt();
        else if (attribute.name() == u"t")
            type = attribute.value().toString();
    }
    m_column = column;
    if (column >= SheetRow::MostColumns || m_row > SheetRow::MostRows)
        return fail({ErrorCode::SourceDamaged, {u"a cell stands outside of the sheet"_s}});

    m_value.clear();
    bool hasFormula = false, hasValue = false, inValue = false;
    while (xml.next()) {
        if (xml.isEnd()) {
            inValue = false;
            if (xml.name() == u"c")
                break;
        } else if (xml.isStart()) {
            if (xml.name() == u"v") {
                hasValue = inValue = true;
            } else if (xml.name() == u"is") {
                appendUtf8(withoutEscapes(xml.textOfElement(u"rPh")), m_value);
                hasValue = true;
            } else if (xml.name() == u"f") {
                hasFormula = true;
            }
        } else if (inValue) {
            appendUtf8(xml.xml().text(), m_value);
        }
    }
    if (xml.error())
        return fail(*xml.error());
    if (hasFormula && !hasValue)
        m_cells.warn({ImportWarning::Kind::FormulaWithoutValue, m_row, static_cast<int>(column) + 1, {}});
    if (!m_value.empty())
        addCell(column, type, style);
    if (m_error)
        return false;
    m_column = column + 1;
    return true;
}

/// Makes the cell's value a text, by the cell's type (ECMA-376 part 1, 18.18.11).
void XlsxReader::addCell(size_t column, QStringView type, qsizetype style)
{
    const auto put = [&](std::string_view text) {
        if (!m_cells.put(column, text))
            fail({ErrorCode::SourceHostile, {u"a text without end"_s}});
    };
    if (type == u"s") {
        size_t index = 0;
        const auto [end, code] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        if (code != std::errc() || index >= m_strings->size())
            fail({ErrorCode::SourceDamaged, {u"a shared text is missing"_s}});
        else
            put(m_strings->at(index));
        return;
    }
    if (type == u"b")
        return put(m_value == "0" ? "FALSE" : "TRUE");
    if (type == u"str" && m_value.find("_x") != std::string::npos)
        return put(withoutEscapes(QString::fromStdString(m_value)).toStdString());
    if (type == u"d") {
        // An ISO date and time; midnight is no time.
        if (m_value.ends_with("T00:00:00"))
            m_value.resize(m_value.size() - 9);
        std::replace(m_value.begin(), m_value.end(), 'T', ' ');
        return put(m_value);
    }
    if (!type.isEmpty() && type != u"n")
        return put(m_value);

    const auto number = static_cast<size_t>(style);
    const NumberShape shape = number < m_workbook->shapes.size() ? m_workbook->shapes[number] : NumberShape::Plain;
    if (shape != NumberShape::Plain) {
        const std::string date = m_workbook->dates.text(QByteArray::fromStdString(m_value).toDouble(), shape);
        if (!date.empty())
            return put(date);
    }
    constexpr size_t MostSafeDigits = 15;
    const bool isShortWhole = m_value.size() <= MostSafeDigits
        && std::all_of(m_value.begin(), m_value.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    if (isShortWhole)
        return put(m_value);
    bool digitsLost = false;
    const std::string text = plainNumber(m_value, digitsLost);
    if (digitsLost)
        m_cells.warn(
            {ImportWarning::Kind::DigitsLost, m_row, static_cast<int>(column) + 1, {QString::fromStdString(text)}});
    put(text);
}

namespace {

bool recognises(const SourceProbe& probe) { return probe.archive && XlsxWorkbook::isIn(*probe.archive); }

Result<OpenedTable> open(const SourceProbe& probe, const SourceOptions& options, Progress& progress)
{
    const ZipArchive& archive = *probe.archive;
    auto read = XlsxWorkbook::read(archive);
    if (!read)
        return failure(std::move(read).error());
    const auto workbook = std::make_shared<const XlsxWorkbook>(*std::move(read));
    auto strings = std::make_shared<SharedStrings>();
    if (!workbook->sharedStrings.isEmpty() && archive.has(workbook->sharedStrings)) {
        auto shared = SharedStrings::read(archive, workbook->sharedStrings, progress);
        if (!shared)
            return failure(std::move(shared).error());
        *strings = *std::move(shared);
    }
    OpenedTable table;
    table.format = u"xlsx"_s;
    table.encoding = u"UTF-8"_s;
    std::vector<bool> hidden;
    for (const XlsxWorkbook::Sheet& sheet : workbook->sheets) {
        table.sheets << sheet.name;
        hidden.push_back(sheet.isHidden);
    }

    const auto openSheet = [&](size_t sheet) -> Result<std::unique_ptr<TableReader>> {
        return XlsxReader::open(archive, workbook, sheet, strings, progress);
    };
    TOUCHSTONE_TRY(chooseSheet(table, hidden, options, probe.path, openSheet));
    return table;
}

} // namespace

const SourceFormat xlsxFormat = {recognises, open};

} // namespace touchstone
