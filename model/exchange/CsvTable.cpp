// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/CsvReader.h"
#include "model/exchange/SourceFormat.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

/// What is text, and what detectCsvFormat() knows to refuse by name.
bool recognises(const SourceProbe& probe) { return !probe.archive; }

Result<OpenedTable> open(const SourceProbe& probe, const SourceOptions&, Progress& progress)
{
    const Result<CsvFormat> format = detectCsvFormat(probe.path, progress);
    if (!format)
        return failure(format.error());
    auto reader = CsvReader::open(probe.path, *format);
    if (!reader)
        return failure(std::move(reader).error());
    OpenedTable table;
    table.reader = *std::move(reader);
    table.format = u"csv"_s;
    table.encoding = nameOf(format->encoding.encoding);
    table.separator = format->dialect.separatorName();
    return table;
}

} // namespace

const SourceFormat csvFormat = {recognises, open};

} // namespace touchstone
