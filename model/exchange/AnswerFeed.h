// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/AnswerRows.h"

#include <QString>

struct sqlite3;

namespace touchstone {

/// A virtual table of a connection, there while this object lives, that shows one batch at a time: the row's number,
/// then its cells. One statement then stores a whole batch (INSERT ... SELECT); binding each cell of each row would
/// cost half as much again. A row that follows on the one before it shows no number: SQLite then gives it that very
/// number, knows that it goes to the end of the table, and need not look for its place.
class AnswerFeed
{
public:
    /// Throws SQLite::Exception. Statements that read the table have to go before this.
    AnswerFeed(sqlite3* connection, int columns);
    ~AnswerFeed();
    AnswerFeed(const AnswerFeed&) = delete;
    AnswerFeed& operator=(const AnswerFeed&) = delete;

    /// A name that no table of the file has.
    const QString& name() const { return m_name; }
    /// The rows that the next reading of the table shows; nullptr: none.
    void show(const AnswerBatch* batch) { m_batch = batch; }
    const AnswerBatch* batch() const { return m_batch; }
    int columns() const { return m_columns; }

private:
    sqlite3* m_connection;
    QString m_name;
    int m_columns;
    const AnswerBatch* m_batch = nullptr;
};

} // namespace touchstone
