// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <variant>
#include <vector>

namespace touchstone {

/// How the cells of a column are shown; a percentage is held as a share, .25 for 25 %.
enum class SheetFormat { Text, Whole, OneDecimal, TwoDecimals, Percent };

struct SheetColumn
{
    QString title;
    SheetFormat format = SheetFormat::Text;
    int width = 12; ///< characters

    friend bool operator==(const SheetColumn&, const SheetColumn&) = default;
};

/// Nothing, a text, or a number in full precision.
using SheetCell = std::variant<std::monostate, QString, double>;

/// A page of a workbook: a table, a row a line.
struct Sheet
{
    QString name; ///< at most 31 characters, none of []:*?/\, as spreadsheets want it
    std::vector<SheetColumn> columns = {};
    std::vector<std::vector<SheetCell>> rows = {};

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

} // namespace touchstone
