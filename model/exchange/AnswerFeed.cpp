// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/AnswerFeed.h"

#include "model/base/Id.h"

#include <new>
#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>

// sqlite.org/vtab.html says what each of these functions owes to SQLite, which owns what xConnect and xOpen make.
namespace touchstone {
namespace {

struct FeedTable
{
    sqlite3_vtab base; ///< first: SQLite knows only this part
    const AnswerFeed* feed;
};

struct FeedCursor
{
    sqlite3_vtab_cursor base;
    const AnswerBatch* batch;
    size_t columns;
    size_t row; ///< in the batch
};

FeedCursor& feedCursor(sqlite3_vtab_cursor* cursor) { return *reinterpret_cast<FeedCursor*>(cursor); }

int connectTable(sqlite3* connection, void* feed, int, const char* const*, sqlite3_vtab** table, char**)
{
    const auto* known = static_cast<const AnswerFeed*>(feed);
    std::string sql = "CREATE TABLE feed (row"; // by whatever name
    for (int column = 1; column <= known->columns(); ++column)
        sql += ", c" + std::to_string(column);
    sql += ')';
    if (const int code = sqlite3_declare_vtab(connection, sql.c_str()); code != SQLITE_OK)
        return code;
    auto* made = new (std::nothrow) FeedTable{{}, known};
    *table = made ? &made->base : nullptr;
    return made ? SQLITE_OK : SQLITE_NOMEM;
}

int disconnectTable(sqlite3_vtab* table)
{
    delete reinterpret_cast<FeedTable*>(table);
    return SQLITE_OK;
}

int planReading(sqlite3_vtab*, sqlite3_index_info*) { return SQLITE_OK; } // there is one way: row after row

int openCursor(sqlite3_vtab* table, sqlite3_vtab_cursor** cursor)
{
    const AnswerFeed* feed = reinterpret_cast<FeedTable*>(table)->feed;
    auto* made = new (std::nothrow) FeedCursor{{}, feed->batch(), static_cast<size_t>(feed->columns()), 0};
    *cursor = made ? &made->base : nullptr;
    return made ? SQLITE_OK : SQLITE_NOMEM;
}

int closeCursor(sqlite3_vtab_cursor* cursor)
{
    delete &feedCursor(cursor);
    return SQLITE_OK;
}

int startReading(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    feedCursor(cursor).row = 0;
    return SQLITE_OK;
}

int goOn(sqlite3_vtab_cursor* cursor)
{
    ++feedCursor(cursor).row;
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor* cursor)
{
    const FeedCursor& at = feedCursor(cursor);
    return !at.batch || at.row >= at.batch->rows.size();
}

int readCell(sqlite3_vtab_cursor* cursor, sqlite3_context* result, int column)
{
    const FeedCursor& at = feedCursor(cursor);
    if (column == 0) {
        if (!at.batch->followsOn(at.row))
            sqlite3_result_int64(result, at.batch->rows[at.row]);
        return SQLITE_OK;
    }
    const AnswerCell& cell = at.batch->cells[at.row * at.columns + static_cast<size_t>(column) - 1];
    if (cell.length == AnswerCell::Integer)
        sqlite3_result_int64(result, cell.value);
    else if (cell.length != AnswerCell::Null)
        sqlite3_result_text(result, at.batch->text.data() + cell.value, cell.length, SQLITE_STATIC);
    return SQLITE_OK;
}

int readRowId(sqlite3_vtab_cursor* cursor, sqlite3_int64* id)
{
    const FeedCursor& at = feedCursor(cursor);
    *id = at.batch->rows[at.row];
    return SQLITE_OK;
}

sqlite3_module makeModule()
{
    sqlite3_module module = {}; // no xCreate: the table is there without being made
    module.xConnect = connectTable;
    module.xDisconnect = disconnectTable;
    module.xBestIndex = planReading;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = startReading;
    module.xNext = goOn;
    module.xEof = isAtEnd;
    module.xColumn = readCell;
    module.xRowid = readRowId;
    return module;
}

} // namespace

AnswerFeed::AnswerFeed(sqlite3* connection, int columns)
    : m_connection(connection)
    , m_name(QStringLiteral("incoming_%1").arg(randomId()))
    , m_columns(columns)
{
    static const sqlite3_module module = makeModule();
    if (sqlite3_create_module_v2(connection, m_name.toUtf8().constData(), &module, this, nullptr) != SQLITE_OK)
        throw SQLite::Exception(connection);
}

AnswerFeed::~AnswerFeed()
{
    sqlite3_create_module_v2(m_connection, m_name.toUtf8().constData(), nullptr, nullptr, nullptr);
}

} // namespace touchstone
