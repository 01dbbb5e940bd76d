// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/CsvDialect.h"

#include <array>
#include <deque>
#include <span>
#include <string>
#include <vector>

namespace touchstone {

/// Takes one record at a time out of a buffer: RFC 4180, and forgiving where files are not. A quote inside a quoted
/// cell that is neither doubled nor before a separator or record end is taken as text (and counted), so that no byte is
/// lost; a quote that never closes is taken as text too, so that it costs one cell and not the rest of the file.
class CsvRecordParser
{
public:
    explicit CsvRecordParser(const CsvDialect& dialect);

    /// Parses the record that starts at `begin`; `*end` must be readable. Returns the start of the next record, or
    /// nullptr where the buffer ends before the record does and `last` is false. Views hold until the next call.
    const char* parse(const char* begin, const char* end, bool last);

    std::span<const std::string_view> fields() const { return m_fields; }
    bool isBlank() const { return m_fields.size() == 1 && m_fields[0].empty() && !m_anyQuoted; }
    bool anyQuoted() const { return m_anyQuoted; }
    int strayQuotes() const { return m_strayQuotes; } ///< of the record
    int unclosedQuoteColumn() const { return m_unclosedColumn; } ///< 1-based, 0: none
    int doubledQuotes() const { return m_doubled; }

private:
    const char* parseQuoted(const char* at, const char* end, bool last);
    bool endsCell(const char* at, const char* end) const;

    CsvDialect m_dialect;
    std::array<bool, 256> m_stops = {}; ///< bytes that may end an unquoted cell
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unescaped; ///< cells that differ from their bytes in the file; addresses stay put
    size_t m_unescapedUsed = 0;
    bool m_anyQuoted = false;
    int m_strayQuotes = 0;
    int m_unclosedColumn = 0;
    int m_doubled = 0;
    int m_unclosedSeen = 0; ///< in all records so far
};

} // namespace touchstone
