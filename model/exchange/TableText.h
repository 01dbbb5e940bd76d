// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "model/exchange/CsvDialect.h"
#include "model/exchange/FormatWarning.h"

namespace touchstone {

/// One record of a small table.
struct TableRecord
{
    qint64 row = 0; ///< from 1, blank lines counted
    QStringList cells;
};

/// A small table that is held in memory as a whole; blank records are left out.
struct TableText
{
    static constexpr qint64 MostRows = 200'000;

    std::vector<TableRecord> records;
    FormatWarnings warnings;
};

/// The records of a text, at most MostRows of them.
TableText parseTable(std::string_view utf8, const CsvDialect& dialect);

/// The records of a file; encoding and dialect are found as for a survey. Errors of detectCsvFormat(); Cancelled.
Result<TableText> readTableFile(const QString& path, Progress& progress);

/// One line of CSV or TSV: RFC 4180 quoting, ended by LF.
QByteArray tableLine(const QStringList& cells, char separator);

} // namespace touchstone
