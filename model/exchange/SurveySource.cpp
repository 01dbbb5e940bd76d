// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SurveySource.h"

#include "model/exchange/SurveyParser.h"
#include "model/exchange/TableHeader.h"
#include "model/exchange/TableShape.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

/// Records that tell how many of them are headers.
constexpr size_t RecordsLookedAt = 60;

} // namespace

Result<SurveySource> openSurveySource(const QString& path, const SourceOptions& options, Progress& progress)
{
    auto table = openTable(path, options, progress);
    if (!table)
        return failure(std::move(table).error());
    SurveySource source;
    source.table = *std::move(table);
    source.warnings = source.table.warnings;
    TableReader& reader = source.reader();
    const auto& records = reader.peek(RecordsLookedAt);
    if (records.empty())
        return failure(reader.error().value_or(Error{ErrorCode::TableEmpty, {}, path}));
    const qint64 firstRow = records.front().row;

    if (source.table.columns.empty()) {
        TableShape shape = findShape(records);
        source.program = shape.program;
        source.headerRows = shape.headerRows;
        source.columns = std::move(shape.columns);
    } else {
        source.headerRows = 0;
        source.columns = std::move(source.table.columns);
    }
    // A header may be shorter than the answers where what is empty at the end is left out.
    for (const TableReader::Record& record : records) {
        if (reader.endsEarly() && record.cells.size() > source.columns.size())
            source.columns.resize(record.cells.size());
    }
    for (int header = 0; header < source.headerRows; ++header)
        reader.next();
    QStringList names;
    for (const ColumnHint& column : source.columns)
        names << column.name;
    source.headers
        = tellApart(names, firstRow, [&](const ImportWarning& warning) { source.warnings.push_back(warning); });
    return source;
}

ImportReport reportOf(const SurveySource& source)
{
    ImportReport report;
    report.format = source.program.isEmpty() ? source.table.format : source.program;
    report.encoding = source.table.encoding;
    report.separator = source.table.separator;
    report.sheet = source.table.sheet;
    report.sheets = source.table.sheets;
    report.headerRows = source.headerRows;
    for (const ImportWarning& warning : source.warnings)
        addWarning(report, warning);
    return report;
}

} // namespace touchstone
