// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/DamagedFile.h"
#include "model/project/Salvage.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace touchstone {

/// Takes the rows of a damaged file's tables into a new file that has the same tables. Throws SQLite::Exception where
/// the new file cannot be written; a row that a table does not take is lost.
class SalvageTables
{
public:
    SalvageTables(DamagedFile& source, SQLite::Database& target, Progress& progress);

    /// All rows of a table of the new file; false when cancelled.
    bool take(const std::string& table);
    /// Pages that no table led to, into the table with the gap where they belong; false when cancelled.
    bool takeStrayPages();

    struct Counts
    {
        qint64 found = 0; ///< rows, whether or not they could be taken
        TableDamage damage;
    };
    const Counts& counts(const std::string& table) const { return m_tables.at(table).counts; }

private:
    struct Column
    {
        std::string name;
        std::string type; ///< of a STRICT table
        bool isRequired = false; ///< has neither NULL nor a default
    };
    struct Table
    {
        std::vector<Column> columns; ///< in the order of a stored row
        bool hasRowIds = true;
        std::map<size_t, std::unique_ptr<SQLite::Statement>> insertions; ///< by number of values
        Counts counts;
    };

    Table describe(const std::string& name);
    void insert(const std::string& name, Table& table, const StoredRow& row);
    bool belongs(const Table& table, const std::vector<StoredRow>& rows) const;

    DamagedFile& m_source;
    SQLite::Database& m_target;
    Progress& m_progress;
    std::map<std::string, Table> m_tables;
};

} // namespace touchstone
