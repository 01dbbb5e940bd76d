// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/CellText.h"
#include "model/exchange/ZipArchive.h"

namespace touchstone {

/// What an XLSX workbook says of itself before any cell is read: its sheets, its parts, its number formats.
struct XlsxWorkbook
{
    struct Sheet
    {
        QString name;
        QString part; ///< in the archive
        bool isHidden = false;
    };

    std::vector<Sheet> sheets; ///< of cells: sheets that are a chart are left out; in the workbook's order
    QString sharedStrings; ///< part; empty: none
    std::vector<NumberShape> shapes; ///< by the number of a cell's style
    SerialDates dates;

    /// Whether an archive holds such a workbook.
    static bool isIn(const ZipArchive& archive);
    static Result<XlsxWorkbook> read(const ZipArchive& archive);
};

} // namespace touchstone
