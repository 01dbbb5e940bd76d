// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/TableText.h"

#include "model/exchange/CsvReader.h"

namespace touchstone {
namespace {

using Kind = FormatWarning::Kind;

/// Takes a record over; false once the table is full.
bool take(TableText& table, qint64 row, std::span<const std::string_view> fields, int unclosedQuoteColumn)
{
    if (static_cast<qint64>(table.records.size()) >= TableText::MostRows) {
        table.warnings.add({Kind::TooManyRows, row, 0, {QString::number(TableText::MostRows)}});
        return false;
    }
    TableRecord record{row, {}};
    bool filled = false;
    for (const std::string_view field : fields) {
        record.cells << QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
        filled = filled || !record.cells.last().trimmed().isEmpty();
    }
    if (unclosedQuoteColumn > 0)
        table.warnings.add({Kind::UnclosedQuote, row, unclosedQuoteColumn});
    if (filled)
        table.records.push_back(std::move(record));
    return true;
}

} // namespace

TableText parseTable(std::string_view utf8, const CsvDialect& dialect)
{
    TableText table;
    const std::string text(utf8); // ends with a readable zero, as the parser wants
    CsvRecordParser parser(dialect);
    const char* at = text.data();
    const char* const end = at + text.size();
    for (qint64 row = 1; at < end; ++row) {
        at = parser.parse(at, end, true);
        if (!take(table, row, parser.fields(), parser.unclosedQuoteColumn()))
            break;
    }
    return table;
}

Result<TableText> readTableFile(const QString& path, Progress& progress)
{
    const Result<CsvFormat> format = detectCsvFormat(path, progress);
    if (!format)
        return failure(format.error());
    const auto reader = CsvReader::open(path, *format);
    if (!reader)
        return failure(reader.error());
    TableText table;
    CsvReader& csv = **reader;
    while (csv.next()) {
        if (progress.isCancelled())
            return failure({.code = ErrorCode::Cancelled});
        if (csv.undecodable() > 0)
            table.warnings.add({Kind::UndecodableBytes, csv.row(), 0, {QString::number(csv.undecodable())}});
        if (!take(table, csv.row(), csv.fields(), csv.unclosedQuoteColumn()))
            break;
    }
    if (csv.error())
        return failure(*csv.error());
    return table;
}

QByteArray tableLine(const QStringList& cells, char separator)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += separator;
        QByteArray cell = cells[i].toUtf8();
        const bool isPlain = std::none_of(cell.begin(), cell.end(),
            [separator](char byte) { return byte == '"' || byte == separator || byte == '\n' || byte == '\r'; });
        line += isPlain ? cell : '"' + cell.replace('"', "\"\"") + '"';
    }
    return line + '\n';
}

} // namespace touchstone
