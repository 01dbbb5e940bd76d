// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/AnswersWriter.h"

#include "model/project/Connection.h"

#include <sqlite3.h>
#include <SQLiteCpp/Transaction.h>

namespace touchstone {
namespace {

constexpr size_t SliceRows = 20000;

struct Finalizer
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalizer>;

/// Inserts a batch behind the row `last`, and moves it on. A row that follows the last one gets its number from SQLite,
/// which then knows that it goes to the end and need not look for its place.
void insert(sqlite3* handle, sqlite3_stmt* statement, const AnswerBatch& batch, size_t columns, qint64& last)
{
    const AnswerCell* cell = batch.cells.data();
    for (const qint64 row : batch.rows) {
        if (row == last + 1)
            sqlite3_bind_null(statement, 1);
        else
            sqlite3_bind_int64(statement, 1, row);
        last = row;
        for (size_t column = 0; column < columns; ++column, ++cell) {
            const int index = static_cast<int>(column) + 2;
            if (cell->length == AnswerCell::Integer)
                sqlite3_bind_int64(statement, index, cell->value);
            else if (cell->length == AnswerCell::Null)
                sqlite3_bind_null(statement, index);
            else
                sqlite3_bind_text(statement, index, batch.text.data() + cell->value, cell->length, SQLITE_STATIC);
        }
        const int stepped = sqlite3_step(statement);
        const int reset = sqlite3_reset(statement);
        if (stepped != SQLITE_DONE)
            throw SQLite::Exception(handle, reset);
    }
}

} // namespace

Result<void> writeAnswers(
    SQLite::Database& connection, const QString& table, int columns, AnswerQueue& queue, Progress& progress)
{
    const QString file = QString::fromStdString(connection.getFilename());
    return guarded(file, [&]() -> Result<void> {
        sqlite3* handle = connection.getHandle();
        QString sql = QStringLiteral("INSERT INTO %1 VALUES (?").arg(table);
        for (int column = 0; column < columns; ++column)
            sql += QStringLiteral(", ?");
        sql += QLatin1Char(')');
        sqlite3_stmt* prepared = nullptr;
        if (sqlite3_prepare_v3(handle, sql.toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr)
            != SQLITE_OK)
            throw SQLite::Exception(handle);
        const Statement statement(prepared);

        std::unique_ptr<SQLite::Transaction> slice;
        size_t rows = 0;
        qint64 last = -1; // no row has number 0
        while (auto batch = queue.pop()) {
            if (progress.isCancelled())
                return failure({ErrorCode::Cancelled});
            if (!slice)
                slice = std::make_unique<SQLite::Transaction>(connection, SQLite::TransactionBehavior::IMMEDIATE);
            insert(handle, statement.get(), *batch, static_cast<size_t>(columns), last);
            rows += batch->rows.size();
            progress.setDone(batch->bytesRead);
            queue.giveBack(std::move(batch));
            if (rows >= SliceRows) {
                slice->commit();
                slice.reset();
                rows = 0;
            }
        }
        if (slice)
            slice->commit();
        if (progress.isCancelled())
            return failure({ErrorCode::Cancelled});
        return {};
    });
}

} // namespace touchstone
