// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/ChangesetShape.h"

#include <cstdint>
#include <sqlite3.h>

namespace touchstone {
namespace {

/// Reads bytes from the first on; what is not there is 0 and makes it fail.
class Bytes
{
public:
    explicit Bytes(const QByteArray& bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end())
    { }

    bool hasFailed() const { return m_hasFailed; }
    bool isAtEnd() const { return m_at == m_end; }

    std::uint8_t next()
    {
        if (isAtEnd()) {
            m_hasFailed = true;
            return 0;
        }
        return static_cast<std::uint8_t>(*m_at++);
    }
    void skip(std::uint64_t count)
    {
        if (count > static_cast<std::uint64_t>(m_end - m_at))
            m_hasFailed = true;
        else
            m_at += static_cast<qsizetype>(count);
    }
    /// SQLite's: seven bits a byte, the most significant first, while the eighth bit is set; a ninth byte is whole.
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i) {
            const std::uint8_t byte = next();
            value = value << 7 | (byte & 0x7f);
            if (!(byte & 0x80))
                return value;
        }
        return value << 8 | next();
    }
    void skipPastZero()
    {
        while (!m_hasFailed && next() != 0) { }
    }

private:
    QByteArray::const_iterator m_at, m_end;
    bool m_hasFailed = false;
};

constexpr std::uint64_t MostColumns = 65536; // as SQLite has it

void skipValue(Bytes& bytes, bool& isValue)
{
    switch (bytes.next()) {
    case 0: // not changed
    case SQLITE_NULL:
        return;
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
        return bytes.skip(8);
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        return bytes.skip(bytes.varint());
    default:
        isValue = false;
    }
}

} // namespace

// The format stands in a comment at the top of SQLite's sqlite3session.c.
bool isChangeset(const QByteArray& changeset)
{
    Bytes bytes(changeset);
    std::uint64_t columns = 0;
    while (!bytes.isAtEnd()) {
        const std::uint8_t kind = bytes.next();
        if (kind == 'T') {
            columns = bytes.varint();
            if (columns == 0 || columns > MostColumns)
                return false;
            bytes.skip(columns); // which of them are the key
            bytes.skipPastZero(); // the table's name
        } else if (columns > 0 && (kind == SQLITE_INSERT || kind == SQLITE_DELETE || kind == SQLITE_UPDATE)) {
            bytes.next(); // whether it is indirect
            bool isValue = true;
            for (std::uint64_t value = kind == SQLITE_UPDATE ? 2 * columns : columns; value > 0 && isValue; --value)
                skipValue(bytes, isValue);
            if (!isValue)
                return false;
        } else {
            return false;
        }
        if (bytes.hasFailed())
            return false;
    }
    return true;
}

} // namespace touchstone
