// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/CsvRecordParser.h"

#include <cstring>

namespace touchstone {
namespace {

/// After this many quotes that never closed, the search for the end of one goes no further than a page: else a file
/// full of them would be read once a quote.
constexpr int PatientSearches = 50;
constexpr std::ptrdiff_t ShortSearch = 4096;

} // namespace

CsvRecordParser::CsvRecordParser(const CsvDialect& dialect)
    : m_dialect(dialect)
{
    for (const char stop : {dialect.separator, '\n', '\r'})
        m_stops[static_cast<unsigned char>(stop)] = true;
}

const char* CsvRecordParser::parse(const char* begin, const char* end, bool last)
{
    m_fields.clear();
    m_unescapedUsed = 0;
    m_anyQuoted = false;
    m_strayQuotes = m_unclosedColumn = m_doubled = 0;

    const char separator = m_dialect.separator;
    const bool spaces = m_dialect.spaceAfterSeparator;
    const char* at = begin;
    for (;;) {
        if (spaces) {
            while (at < end && *at == ' ')
                ++at;
        }
        bool scan = true;
        if (at < end && *at == m_dialect.quote) {
            const char* after = parseQuoted(at, end, last);
            if (!after)
                return nullptr;
            scan = after == at;
            at = after;
        }
        if (scan) {
            const char* const start = at;
            for (;;) {
                while (at < end && !m_stops[static_cast<unsigned char>(*at)])
                    ++at;
                if (at == end) {
                    if (!last)
                        return nullptr;
                    break;
                }
                if (*at == '\r' && m_dialect.lineFeedEnds) {
                    if (at + 1 == end && !last)
                        return nullptr;
                    if (at + 1 == end || at[1] != '\n') {
                        ++at; // a carriage return of its own is text here
                        if (at == end)
                            break;
                        continue;
                    }
                } else if (*at == '\n' && !m_dialect.lineFeedEnds) {
                    ++at;
                    continue;
                }
                break;
            }
            m_fields.emplace_back(start, static_cast<size_t>(at - start));
        }
        if (at == end)
            return end;
        const char stop = *at++;
        if (stop == separator)
            continue;
        if (stop == '\r' && at < end && *at == '\n')
            ++at;
        return at;
    }
}

bool CsvRecordParser::endsCell(const char* at, const char* end) const
{
    while (at < end && (*at == ' ' || (*at == '\t' && m_dialect.separator != '\t')))
        ++at;
    return at == end || *at == m_dialect.separator || *at == '\n' || *at == '\r';
}

/// Returns where the cell ends (at a separator or record end), `at` itself where the quote never closes, nullptr where
/// the buffer ends first.
const char* CsvRecordParser::parseQuoted(const char* at, const char* end, bool last)
{
    const char quote = m_dialect.quote;
    const char* const start = at + 1;
    const bool isShort = m_unclosedSeen >= PatientSearches && end - start > ShortSearch;
    const char* const searchEnd = isShort ? start + ShortSearch : end;
    const char* pieceStart = start;
    const char* close = nullptr;
    std::string* text = nullptr;
    int strays = 0, doubled = 0;
    const auto keep = [&](const char* pieceEnd) {
        if (!text) {
            if (m_unescapedUsed == m_unescaped.size())
                m_unescaped.emplace_back();
            text = &m_unescaped[m_unescapedUsed];
            text->clear();
        }
        text->append(pieceStart, static_cast<size_t>(pieceEnd - pieceStart));
    };
    for (const char* from = start; from < searchEnd;) {
        const auto rest = static_cast<size_t>(searchEnd - from);
        const auto* found = static_cast<const char*>(std::memchr(from, quote, rest));
        if (m_dialect.backslashEscapes) {
            const auto* slash = static_cast<const char*>(std::memchr(from, '\\', found ? found - from : rest));
            if (slash) {
                if (slash + 1 == end)
                    break;
                from = slash + 2;
                if (slash[1] == quote || slash[1] == '\\') {
                    keep(slash);
                    pieceStart = slash + 1;
                }
                continue;
            }
        }
        if (!found)
            break;
        if (found + 1 < end && found[1] == quote) {
            keep(found);
            pieceStart = found + 1; // one of the two stays
            from = found + 2;
            ++doubled;
            continue;
        }
        // Blanks may stand between the quote and the separator; where the buffer ends among them, more is needed.
        const char* behind = found + 1;
        while (behind < end && (*behind == ' ' || *behind == '\t') && *behind != m_dialect.separator)
            ++behind;
        if (behind == end && !last)
            return nullptr;
        if (*behind == '\r' && behind + 1 == end && !last)
            return nullptr;
        if (endsCell(found + 1, end)) {
            close = found;
            at = behind;
            break;
        }
        ++strays;
        from = found + 1;
    }
    if (!close) {
        if (!last && !isShort)
            return nullptr;
        if (!m_unclosedColumn)
            m_unclosedColumn = static_cast<int>(m_fields.size()) + 1;
        ++m_unclosedSeen;
        return start - 1;
    }
    m_anyQuoted = true;
    m_strayQuotes += strays;
    m_doubled += doubled;
    if (text) {
        keep(close);
        m_fields.emplace_back(*text);
        ++m_unescapedUsed;
    } else {
        m_fields.emplace_back(start, static_cast<size_t>(close - start));
    }
    return at;
}

} // namespace touchstone
