// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/SalvageTables.h"

#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

namespace touchstone {
namespace {

void bindStored(SQLite::Statement& statement, int index, const StoredValue& value)
{
    if (const auto* integer = std::get_if<qint64>(&value))
        statement.bind(index, static_cast<int64_t>(*integer));
    else if (const auto* real = std::get_if<double>(&value))
        statement.bind(index, *real);
    else if (const auto* text = std::get_if<std::string>(&value))
        statement.bind(index, *text);
    else if (const auto* blob = std::get_if<QByteArray>(&value))
        statement.bind(index, static_cast<const void*>(blob->constData()), static_cast<int>(blob->size()));
    else
        statement.bind(index);
}

/// Whether a STRICT column takes the value.
bool takes(const std::string& type, const StoredValue& value)
{
    if (std::holds_alternative<std::monostate>(value) || type == "ANY")
        return true;
    if (type == "TEXT")
        return std::holds_alternative<std::string>(value);
    if (type == "BLOB")
        return std::holds_alternative<QByteArray>(value);
    // A whole number in a REAL column is stored as an integer.
    return std::holds_alternative<qint64>(value) || (type == "REAL" && std::holds_alternative<double>(value));
}

} // namespace

SalvageTables::SalvageTables(DamagedFile& source, SQLite::Database& target, Progress& progress)
    : m_source(source)
    , m_target(target)
    , m_progress(progress)
{ }

/// Without row ids, the columns of the key are stored first.
SalvageTables::Table SalvageTables::describe(const std::string& name)
{
    Table table;
    SQLite::Statement kind(m_target, "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?");
    kind.bind(1, name);
    table.hasRowIds = kind.executeStep() && kind.getColumn(0).getInt() == 0;
    SQLite::Statement columns(m_target,
        table.hasRowIds
            ? "SELECT name, type, \"notnull\" AND dflt_value IS NULL, pk FROM pragma_table_info(?) ORDER BY cid"
            : "SELECT name, type, \"notnull\", 0 FROM pragma_table_info(?) ORDER BY pk = 0, pk, cid");
    columns.bind(1, name);
    while (columns.executeStep()) {
        const bool isRowId = columns.getColumn(3).getInt() > 0 && columns.getColumn(1).getString() == "INTEGER";
        table.columns.push_back({columns.getColumn(0).getString(), columns.getColumn(1).getString(),
            columns.getColumn(2).getInt() != 0 && !isRowId});
    }
    return table;
}

bool SalvageTables::take(const std::string& name)
{
    Table& table = m_tables[name] = describe(name);
    SQLite::Transaction transaction(m_target);
    table.counts.damage = m_source.readTable(name, table.hasRowIds, [&](StoredRow&& row) {
        if (m_progress.isCancelled())
            return;
        insert(name, table, row);
        m_progress.setDone(m_source.pagesReached());
    });
    transaction.commit();
    return !m_progress.isCancelled();
}

void SalvageTables::insert(const std::string& name, Table& table, const StoredRow& row)
{
    ++table.counts.found;
    const size_t count = row.values.size();
    for (const StoredValue& value : row.values) {
        if (const auto* text = std::get_if<std::string>(&value); text && isDamagedText(*text))
            return;
    }
    if (count > table.columns.size())
        return;
    auto& insertion = table.insertions[count];
    if (!insertion) {
        std::string names, marks;
        for (size_t column = 0; column < count; ++column) {
            names += (column ? ", \"" : "\"") + table.columns[column].name + '"';
            marks += column ? ", ?" : "?";
        }
        insertion = std::make_unique<SQLite::Statement>(
            m_target, "INSERT INTO \"" + name + "\" (" + names + ") VALUES (" + marks + ')');
    }
    for (size_t column = 0; column < count; ++column) {
        // The first column of every table with row ids is its row id.
        if (column == 0 && table.hasRowIds)
            insertion->bind(1, static_cast<int64_t>(row.rowId));
        else
            bindStored(*insertion, static_cast<int>(column) + 1, row.values[column]);
    }
    const int code = insertion->tryExecuteStep();
    insertion->tryReset();
    const int primary = code & 0xff;
    if (code != SQLITE_DONE && primary != SQLITE_CONSTRAINT && primary != SQLITE_MISMATCH && primary != SQLITE_TOOBIG)
        throw SQLite::Exception(m_target.getHandle(), code);
}

bool SalvageTables::belongs(const Table& table, const std::vector<StoredRow>& rows) const
{
    return std::all_of(rows.begin(), rows.end(), [&](const StoredRow& row) {
        const auto& gaps = table.counts.damage.gaps;
        if (row.values.size() > table.columns.size()
            || std::none_of(gaps.begin(), gaps.end(),
                [&](const TableDamage::Gap& gap) { return row.rowId >= gap.first && row.rowId <= gap.last; }))
            return false;
        if (!std::holds_alternative<std::monostate>(row.values[0]))
            return false; // not a row id's place
        for (size_t column = 1; column < table.columns.size(); ++column) {
            const StoredValue value = column < row.values.size() ? row.values[column] : StoredValue();
            const bool isNull = std::holds_alternative<std::monostate>(value);
            if ((isNull && table.columns[column].isRequired) || !takes(table.columns[column].type, value))
                return false;
        }
        return true;
    });
}

bool SalvageTables::takeStrayPages()
{
    const bool hasGaps = std::any_of(m_tables.begin(), m_tables.end(),
        [](const auto& entry) { return entry.second.hasRowIds && !entry.second.counts.damage.gaps.empty(); });
    if (!hasGaps)
        return true;
    SQLite::Transaction transaction(m_target);
    m_source.readStrayPages([&](const std::vector<StoredRow>& rows) {
        if (m_progress.isCancelled())
            return false;
        std::vector<std::pair<const std::string, Table>*> fitting;
        for (auto& entry : m_tables) {
            if (entry.second.hasRowIds && belongs(entry.second, rows))
                fitting.push_back(&entry);
        }
        // Where it could belong to two it is better left out than put into the wrong one.
        if (fitting.size() != 1)
            return false;
        for (const StoredRow& row : rows)
            insert(fitting.front()->first, fitting.front()->second, row);
        return true;
    });
    transaction.commit();
    return !m_progress.isCancelled();
}

} // namespace touchstone
