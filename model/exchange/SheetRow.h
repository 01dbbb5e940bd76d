// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/ImportReport.h"

#include <span>
#include <string>
#include <string_view>

namespace touchstone {

/// The cells of a spreadsheet's row while they are read: placed by column, empty ones at the end left out.
class SheetRow
{
public:
    static constexpr size_t MostColumns = 16384; ///< of a spreadsheet
    static constexpr qint64 MostRows = 1'048'576;
    /// More text than this in one row is no answer of a survey.
    static constexpr size_t MostBytes = 64 << 20;

    void clear();
    /// Puts a text into a column (0-based, below MostColumns); false where the row holds too much.
    bool put(size_t column, std::string_view text);
    void warn(ImportWarning warning) { m_faults.push_back(std::move(warning)); }

    bool isEmpty() const { return m_text.empty(); }
    /// The cells; views hold until the row is changed.
    std::span<const std::string_view> fields();
    const std::vector<ImportWarning>& faults() const { return m_faults; }

private:
    struct Cell
    {
        size_t begin = 0, size = 0; ///< in the text
    };
    std::vector<Cell> m_cells;
    std::string m_text;
    std::vector<std::string_view> m_fields;
    std::vector<ImportWarning> m_faults;
};

/// A place in a sheet as spreadsheets name it: "C7" of column 2 (0-based) and row 7.
QString cellName(size_t column, qint64 row);

/// The column of such a name, 0-based; SheetRow::MostColumns where it is none.
size_t columnOfCellName(QStringView name);

} // namespace touchstone
