// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/exchange/ImportReport.h"

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace touchstone {

/// Streams the records of a table in bounded memory, whatever kind of file it is in: what the survey import reads from.
/// Cells are UTF-8.
class TableReader
{
public:
    /// A record that was read ahead.
    struct Record
    {
        std::vector<std::string> cells;
        qint64 row = 0;
        std::vector<ImportWarning> faults;
    };

    virtual ~TableReader() = default;
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;

    /// Goes to the next record; false at the end of the table, or on an error: see error().
    bool next()
    {
        if (!m_ahead.empty())
            return replay();
        m_isReplayed = false;
        return advance();
    }
    /// The records that next() will give next, without the blank ones: up to `count`, fewer where the table ends or is
    /// at fault, or where they are very long.
    const std::deque<Record>& peek(size_t count);

    /// The cells of the record; views hold until the next call of next() or peek().
    std::span<const std::string_view> fields() const { return m_fields; }
    bool isBlank() const { return m_isBlank; }
    qint64 row() const
    {
        return m_isReplayed ? m_replayed.row : m_row;
    } ///< 1-based, as the file's own program counts; headers counted
    /// What is wrong with the record.
    std::vector<ImportWarning> faults() const;
    bool isSound() const { return m_isReplayed ? m_replayed.faults.empty() : m_isSound; }
    /// Whether records simply end behind their last cell that is filled.
    bool endsEarly() const { return m_endsEarly; }

    const std::optional<Error>& error() const { return m_error; }
    qint64 bytesRead() const { return m_bytesRead; } ///< of bytesInAll()
    virtual qint64 bytesInAll() const = 0; ///< of the file, or of what is unpacked from it
    /// SHA-256, hex, of the file; call once next() has returned false.
    virtual QString hash() const = 0;
    /// Texts that the file itself declares to be no answer, among those of a column (0-based) that were read so far.
    virtual QStringList missingTexts(size_t column) const;

protected:
    TableReader() = default;
    /// As next(): sets the fields, row, blankness and soundness of the record; false again once it was false.
    virtual bool advance() = 0;
    /// What is wrong with a record that is not sound.
    virtual std::vector<ImportWarning> findFaults() const { return {}; }

    std::span<const std::string_view> m_fields;
    bool m_isBlank = false;
    bool m_isSound = true;
    bool m_endsEarly = false;
    qint64 m_row = 0;
    qint64 m_bytesRead = 0;
    std::optional<Error> m_error;

private:
    bool replay();

    std::deque<Record> m_ahead;
    bool m_isReplayed = false; ///< the record is m_replayed
    Record m_replayed;
    std::vector<std::string_view> m_replayedFields;
};

/// SHA-256, hex, of a whole file; empty where it cannot be read.
QString hashOfFile(const QString& path);

} // namespace touchstone
