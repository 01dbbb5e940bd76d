// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/exchange/AnswerCoder.h"

#include <memory>
#include <SQLiteCpp/Database.h>

struct sqlite3;
struct sqlite3_stmt;

namespace touchstone {

/// Where the answers of one of the mapping's columns lie in the survey's table: 0 for c1, 1 for c2 ...; none where they
/// are not stored.
std::optional<size_t> storedColumn(const Survey& survey, const ColumnMapping& column);

/// Reads the stored answers of a survey row by row, as the texts that they were. Throws SQLite::Exception.
class StoredAnswers
{
public:
    /// The connection outlives this object. Rows of `leftOut` are passed over.
    StoredAnswers(SQLite::Database& connection, const Survey& survey, const std::vector<qint64>& leftOut = {});
    ~StoredAnswers();

    bool next(); ///< false after the last row
    qint64 row() const; ///< number in the source
    /// The cell of one of the mapping's columns; empty where that is not stored.
    std::string_view cell(int mappingColumn) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    sqlite3* m_connection;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/// Which rows of a survey a filter means.
class RowFilter
{
public:
    /// SegmentUnknown or WaveUnknown where the survey has no such column or wave.
    static Result<RowFilter> of(const Survey& survey, const TallyFilter& filter);

    /// Whether the row at hand is meant.
    bool admits(const StoredAnswers& answers);

private:
    struct Condition
    {
        int column = 0; ///< index in the mapping's columns
        ValueCoder values;
        std::uint8_t wanted = 0;
    };
    void add(const Survey& survey, int column, const QString& value, const QString& fallback);

    std::vector<Condition> m_conditions;
};

} // namespace touchstone
