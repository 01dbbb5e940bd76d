// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/AnswersWriter.h"

#include "model/exchange/AnswerFeed.h"
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

/// Stores the batch that the feed shows.
void insert(sqlite3* handle, sqlite3_stmt* statement)
{
    const int stepped = sqlite3_step(statement);
    const int reset = sqlite3_reset(statement);
    if (stepped != SQLITE_DONE)
        throw SQLite::Exception(handle, reset);
}

} // namespace

Result<void> writeAnswers(
    SQLite::Database& connection, const QString& table, int columns, AnswerQueue& queue, Progress& progress)
{
    const QString file = QString::fromStdString(connection.getFilename());
    return guarded(file, [&]() -> Result<void> {
        sqlite3* handle = connection.getHandle();
        AnswerFeed feed(handle, columns);
        const QByteArray sql = QStringLiteral("INSERT INTO %1 SELECT * FROM %2").arg(table, feed.name()).toUtf8();
        sqlite3_stmt* prepared = nullptr;
        if (sqlite3_prepare_v3(handle, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr) != SQLITE_OK)
            throw SQLite::Exception(handle);
        const Statement statement(prepared);

        std::unique_ptr<SQLite::Transaction> slice;
        size_t rows = 0;
        qint64 last = -1;
        while (auto batch = queue.pop()) {
            if (progress.isCancelled())
                return failure({ErrorCode::Cancelled});
            if (!slice)
                slice = std::make_unique<SQLite::Transaction>(connection, SQLite::TransactionBehavior::IMMEDIATE);
            batch->lastRowBefore = last;
            feed.show(batch.get());
            insert(handle, statement.get());
            last = batch->rows.empty() ? last : batch->rows.back();
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
