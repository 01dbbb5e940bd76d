// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace touchstone {

/// How cells and records are told apart in a text table.
struct CsvDialect
{
    char separator = ',';
    char quote = '"';
    bool backslashEscapes = false; ///< \" inside quotes, instead of the doubled quote
    bool spaceAfterSeparator = false; ///< "a, b": the space belongs to the separator
    bool lineFeedEnds = true; ///< false: records end with a carriage return alone

    /// As a report shows it: the character, "tab" for the tabulator.
    QString separatorName() const;

    friend bool operator==(const CsvDialect&, const CsvDialect&) = default;
};

/// Finds the dialect from the start of a text (UTF-8): the separator among , ; tab | that divides most records alike,
/// quotes respected; the single quote only where it clearly stands in for the double one.
CsvDialect sniffDialect(std::string_view sample, bool sampleIsWhole);

} // namespace touchstone
