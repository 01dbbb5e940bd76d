// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/ColumnHint.h"
#include "model/exchange/TableReader.h"

namespace touchstone {

/// How a table begins: how many of its first records are headers, and what they say of each column.
struct TableShape
{
    QString program; ///< the survey program whose shape it is; empty: of none that is known
    int headerRows = 1;
    std::vector<ColumnHint> columns;
};

/// The first records of a table, as texts.
struct FirstRecords
{
    explicit FirstRecords(const std::deque<TableReader::Record>& records);

    std::vector<QStringList> cells; ///< at least one record
    qsizetype width = 0; ///< of the widest of the first three

    /// A cell, without white space around it; empty where there is none.
    QString cell(size_t record, qsizetype column) const;
    size_t size() const { return cells.size(); }
};

/// Finds the shape of a table by its first records, which must not be none.
TableShape findShape(const std::deque<TableReader::Record>& records);

} // namespace touchstone
