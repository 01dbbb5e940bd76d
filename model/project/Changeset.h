// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/Changes.h"
#include "model/project/Query.h"

#include <compare>
#include <QByteArray>
#include <vector>

struct sqlite3_session;

namespace touchstone {

/// Records what happens to the recorded tables from its making on. Throws SQLite::Exception.
class Recording
{
public:
    explicit Recording(SQLite::Database& database);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    /// The difference so far as SQLite's session extension writes it; empty where nothing differs.
    QByteArray changeset() const;

private:
    SQLite::Database& m_database;
    sqlite3_session* m_session = nullptr;
};

/// A row of a recorded table. An empty key stands for any row of the table.
struct RowKey
{
    std::string table;
    std::vector<qint64> key;

    friend auto operator<=>(const RowKey&, const RowKey&) = default;
};

/// The rows that a changeset touches.
std::vector<RowKey> rowsOf(const QByteArray& changeset);

/// The values that a changeset touches; the database is asked which value a changed pain point, say, belongs to.
Changes changesOf(const QByteArray& changeset, Statements& statements);

QByteArray inverted(const QByteArray& changeset);

/// Applies a changeset inside the caller's transaction. Rows that stand in its way are returned, and then the caller
/// has to roll back; none: it is applied as a whole and the journey's rules hold.
std::vector<RowKey> apply(SQLite::Database& database, const QByteArray& changeset);

/// What breaks a rule that the tables themselves do not enforce, or a foreign key: the rows, and in words for check().
struct Breach
{
    RowKey row;
    QString what;
};
std::vector<Breach> findBreaches(SQLite::Database& database);

} // namespace touchstone
