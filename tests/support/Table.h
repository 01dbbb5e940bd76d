// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/SourceFormat.h"

namespace touchstone::test {

/// A whole table, and what its reader had to say.
struct TableContent
{
    std::vector<QStringList> records; ///< without blank ones
    std::vector<qint64> rows;
    std::vector<ImportWarning> faults;
    OpenedTable table; ///< its reader at the end
    std::optional<Error> error;

    bool has(ImportWarning::Kind kind) const
    {
        return std::any_of(faults.begin(), faults.end(), [kind](const auto& fault) { return fault.kind == kind; });
    }
};

inline TableContent readTable(const QString& path, const SourceOptions& options = {})
{
    static Progress progress; // outlives the reader
    TableContent content;
    auto table = openTable(path, options, progress);
    if (!table) {
        content.error = table.error();
        return content;
    }
    content.table = *std::move(table);
    TableReader& reader = *content.table.reader;
    while (reader.next()) {
        if (reader.isBlank())
            continue;
        QStringList& record = content.records.emplace_back();
        for (const std::string_view cell : reader.fields())
            record << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        content.rows.push_back(reader.row());
        for (const ImportWarning& fault : reader.faults())
            content.faults.push_back(fault);
    }
    content.error = reader.error();
    return content;
}

} // namespace touchstone::test
