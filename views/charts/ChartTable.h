// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace touchstone {

/// The figures of a chart as a table: what "Copy as table" puts on the clipboard.
struct ChartTable
{
    QStringList header;
    std::vector<QStringList> rows;

    /// Tab-separated lines, as spreadsheets take them; tabs and line ends inside a cell become spaces.
    QString toTsv() const;

    friend bool operator==(const ChartTable&, const ChartTable&) = default;
};

} // namespace touchstone
