// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace touchstone {

/// How a spreadsheet shows a number.
enum class NumberShape { Plain, Date, Time, DateTime, Elapsed };

/// The shape that a number format stands for: its code ("yyyy\-mm\-dd") as the file spells it, without regard to what
/// part of the world it is for.
NumberShape shapeOfFormatCode(QStringView code);

/// The shape of a format that a file only names by number (ECMA-376 part 1, 18.8.30, with those of Chinese, Japanese
/// and Korean programs).
NumberShape shapeOfBuiltInFormat(int id);

/// "HH:MM:SS", hours beyond 24 too.
std::string clockText(qint64 seconds);

/// A date as the number of days since the first day that its workbook knows.
struct SerialDates
{
    bool from1904 = false;

    /// "2026-09-03", "2026-09-03 12:00:00", "12:00:00", hours beyond 24 for Elapsed; seconds are rounded. Empty where
    /// no such day is.
    std::string text(double serial, NumberShape shape) const;
};

/// A number as a person would write it: at most 15 digits, as spreadsheets reckon, no exponent up to 10^20. `text` is
/// how a file spells it; what is no number comes back as it is. `digitsLost` is set where it is a whole number of more
/// digits than that, such as an id that a spreadsheet has cut.
std::string plainNumber(std::string_view text, bool& digitsLost);
std::string plainNumber(double number, bool& digitsLost);

/// Appends as UTF-8.
void appendUtf8(QStringView text, std::string& out);

/// Puts back the characters that XLSX spells as _xHHHH_.
QString withoutEscapes(const QString& text);

} // namespace touchstone
