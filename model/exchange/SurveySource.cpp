// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SurveySource.h"

#include "model/exchange/SurveyParser.h"
#include "model/exchange/TableHeader.h"

namespace touchstone {
namespace {

/// Goes to the first record that is not blank; TableEmpty where there is none.
Result<void> skipBlanks(CsvReader& reader, const QString& path)
{
    while (reader.next()) {
        if (!reader.isBlank())
            return {};
    }
    return failure(reader.error().value_or(Error{ErrorCode::TableEmpty, {}, path}));
}

} // namespace

Result<SurveySource> openSurveySource(const QString& path, Progress& progress)
{
    SurveySource source;
    const auto format = detectCsvFormat(path, progress);
    if (!format)
        return failure(format.error());
    source.format = *format;
    auto reader = CsvReader::open(path, source.format);
    if (!reader)
        return failure(reader.error());
    source.reader = *std::move(reader);
    TOUCHSTONE_TRY(skipBlanks(*source.reader, path));

    const auto first = source.reader->fields();
    const bool named = isHeader(first);
    const std::vector<std::string_view> unnamed(first.size());
    source.headerRows = named ? 1 : 0;
    source.headers = tellApart(named ? first : unnamed, source.reader->row(),
        [&](const ImportWarning& warning) { source.warnings.push_back(warning); });
    if (!named) {
        // The first record is an answer: begin anew.
        auto again = CsvReader::open(path, source.format);
        if (!again)
            return failure(again.error());
        source.reader = *std::move(again);
    }
    return source;
}

ImportReport reportOf(const SurveySource& source)
{
    ImportReport report;
    report.format = QStringLiteral("csv");
    report.encoding = nameOf(source.format.encoding.encoding);
    report.separator = source.format.dialect.separatorName();
    report.headerRows = source.headerRows;
    for (const ImportWarning& warning : source.warnings)
        addWarning(report, warning);
    return report;
}

} // namespace touchstone
