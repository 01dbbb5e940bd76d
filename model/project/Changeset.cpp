// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Changeset.h"

#include "model/project/ChangesetShape.h"
#include "model/project/RowValues.h"
#include "model/project/Schema.h"

#include <functional>
#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>

namespace touchstone {
namespace {

void expectOk(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
}

/// Before SQLite is given a changeset: the file that it comes from may be damaged.
void expectChangeset(const QByteArray& bytes)
{
    if (!isChangeset(bytes))
        expectOk(SQLITE_CORRUPT);
}

/// One change while a changeset is walked through.
struct Change
{
    std::string table;
    int operation = 0; ///< SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE
    int columns = 0;
    sqlite3_changeset_iter* at = nullptr;

    /// Integers that a column held before or holds after, whichever the changeset names. SQLITE_NULL counts as none.
    std::vector<qint64> integersIn(int column) const
    {
        std::vector<qint64> found;
        const auto add = [&](const sqlite3_value* value) {
            auto* readable = const_cast<sqlite3_value*>(value);
            if (value && sqlite3_value_type(readable) == SQLITE_INTEGER)
                found.push_back(sqlite3_value_int64(readable));
        };
        sqlite3_value* value = nullptr;
        if (operation != SQLITE_INSERT && sqlite3changeset_old(at, column, &value) == SQLITE_OK)
            add(value);
        value = nullptr;
        if (operation != SQLITE_DELETE && sqlite3changeset_new(at, column, &value) == SQLITE_OK)
            add(value);
        return found;
    }

    std::vector<qint64> key() const
    {
        unsigned char* isKey = nullptr;
        int count = 0;
        expectOk(sqlite3changeset_pk(at, &isKey, &count));
        std::vector<qint64> values;
        for (int column = 0; column < count; ++column) {
            if (!isKey[column])
                continue;
            const auto found = integersIn(column);
            if (!found.empty())
                values.push_back(found.front());
        }
        return values;
    }
};

Change currentChange(sqlite3_changeset_iter* at)
{
    const char* table = nullptr;
    Change change;
    int indirect = 0;
    expectOk(sqlite3changeset_op(at, &table, &change.columns, &change.operation, &indirect));
    change.table = table;
    change.at = at;
    return change;
}

void forEachChange(const QByteArray& changeset, const std::function<void(const Change&)>& visit)
{
    expectChangeset(changeset);
    sqlite3_changeset_iter* at = nullptr;
    expectOk(sqlite3changeset_start(&at, static_cast<int>(changeset.size()), const_cast<char*>(changeset.constData())));
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter*)> guard(
        at, sqlite3changeset_finalize);
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(at)) == SQLITE_ROW)
        visit(currentChange(at));
    if (code != SQLITE_DONE)
        expectOk(code);
}

/// Adds the owners of a changed part: those that the changeset names and, for an update that leaves the owner alone and
/// so does not name it, the one that the database holds.
template <typename OwnerId>
void addOwners(const Change& change, int ownerColumn, const char* sql, Statements& statements, QSet<OwnerId>& owners)
{
    const auto named = change.integersIn(ownerColumn);
    for (const qint64 id : named)
        owners.insert(OwnerId{id});
    if (!named.empty() || change.operation != SQLITE_UPDATE)
        return;
    Query query(statements, sql, change.key().front());
    if (query.next() && !query.isNull())
        owners.insert(OwnerId{query.integer()});
}

void addChange(const Change& change, Statements& statements, Changes& changes)
{
    const std::string& table = change.table;
    const qint64 key = change.key().front();
    if (table == "touchpoint" || table == "emotion_rating")
        changes.touchpoints.insert({key});
    else if (table == "transition")
        changes.transitions.insert({key});
    else if (table == "pain_point") {
        addOwners(change, 1, "SELECT touchpoint FROM pain_point WHERE id = ?", statements, changes.touchpoints);
        addOwners(change, 2, "SELECT transition FROM pain_point WHERE id = ?", statements, changes.transitions);
    } else if (table == "stage")
        changes.stages.insert({key});
    else if (table == "channel")
        changes.channels.insert({key});
    else if (table == "persona")
        changes.personas.insert({key});
    else if (table == "vote")
        changes.votes.insert({key});
    else if (table == "wave")
        changes.waves.insert({key});
    else if (table == "survey" || table == "survey_tally")
        changes.surveys.insert({key});
    else if (table == "aggregate")
        changes.aggregates.insert({key});
    else if (table == "interview" || table == "interview_cover")
        changes.interviews.insert({key});
    else if (table == "code")
        changes.codes.insert({key});
    else if (table == "excerpt")
        addOwners(change, 1, "SELECT interview FROM excerpt WHERE id = ?", statements, changes.interviews);
    else if (table == "solution")
        changes.solutions.insert({key});
    else if (table == "scenario")
        changes.scenarios.insert({key});
    else if (table == "kept_result")
        changes.keptResults.insert({key});
    else if (table == "side_journey")
        changes.sideJourneys.insert({key});
    else if (table == "note")
        changes.notes.insert({key});
    else if (table == "attachment")
        changes.attachments.insert({key});
    else if (table == "journey")
        changes.journeyProperties = true;
    else if (table == "plan")
        changes.planProperties = true;
    else if (table == "score_settings")
        changes.settings = true;
    else if (table == "driver_matrix" || table == "driver_touchpoint")
        changes.drivers = true;
}

/// What SQLite told while it applied a changeset.
struct Conflicts
{
    std::vector<RowKey> rows;
    bool foreignKeys = false;
};

int onConflict(void* context, int kind, sqlite3_changeset_iter* at)
{
    auto& conflicts = *static_cast<Conflicts*>(context);
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
        // Goes on, so that the rows at fault can be told afterwards.
        conflicts.foreignKeys = true;
        return SQLITE_CHANGESET_OMIT;
    }
    try {
        const Change change = currentChange(at);
        conflicts.rows.push_back({change.table, change.key()});
    } catch (const std::exception&) {
        conflicts.rows.push_back({}); // no exception may pass through SQLite
    }
    return SQLITE_CHANGESET_ABORT;
}

void findForeignKeyBreaches(SQLite::Database& database, std::vector<Breach>& breaches)
{
    SQLite::Statement query(database, "PRAGMA foreign_key_check");
    while (query.executeStep()) {
        const char* table = query.getColumn(0).getText();
        RowKey row{table, {}};
        if (!query.getColumn(1).isNull())
            row.key.push_back(query.getColumn(1).getInt64());
        breaches.push_back({row,
            QStringLiteral("%1 %2 refers to a row of %3 that is not there")
                .arg(QString::fromUtf8(table), QString::fromUtf8(query.getColumn(1).getText()),
                    QString::fromUtf8(query.getColumn(2).getText()))});
    }
}

/// The rules that no foreign key and no CHECK can say without a UNIQUE, which undo could not live with.
void findRuleBreaches(SQLite::Database& database, std::vector<Breach>& breaches)
{
    const auto add = [&](const char* table, const char* sql, const QString& what) {
        SQLite::Statement query(database, sql);
        while (query.executeStep()) {
            breaches.push_back(
                {{table, {query.getColumn(0).getInt64()}}, what.arg(QString::fromUtf8(query.getColumn(1).getText()))});
        }
    };
    add("touchpoint",
        "SELECT id, key FROM touchpoint WHERE key IN "
        "(SELECT key FROM touchpoint GROUP BY key, journey HAVING count(*) > 1)",
        QStringLiteral("two touchpoints have the id %1"));
    add("code", "SELECT id, key FROM code WHERE key IN (SELECT key FROM code GROUP BY key HAVING count(*) > 1)",
        QStringLiteral("two codes have the id %1"));
    add("transition",
        "SELECT id, id FROM (SELECT id, count(*) OVER (PARTITION BY from_touchpoint, to_touchpoint, to_end, "
        "journey) AS twins FROM transition) WHERE twins > 1",
        QStringLiteral("transition %1 joins what another one joins"));
}

} // namespace

Recording::Recording(SQLite::Database& database)
    : m_database(database)
{
    expectOk(sqlite3session_create(m_database.getHandle(), "main", &m_session));
    for (const char* table : recordedTables()) {
        const int code = sqlite3session_attach(m_session, table);
        if (code != SQLITE_OK) {
            sqlite3session_delete(m_session);
            expectOk(code);
        }
    }
}

Recording::~Recording() { sqlite3session_delete(m_session); }

QByteArray Recording::changeset() const
{
    int size = 0;
    void* bytes = nullptr;
    expectOk(sqlite3session_changeset(m_session, &size, &bytes));
    const std::unique_ptr<void, void (*)(void*)> guard(bytes, sqlite3_free);
    return QByteArray(static_cast<const char*>(bytes), size);
}

std::vector<RowKey> rowsOf(const QByteArray& changeset)
{
    std::vector<RowKey> rows;
    forEachChange(changeset, [&](const Change& change) { rows.push_back({change.table, change.key()}); });
    return rows;
}

Changes changesOf(const QByteArray& changeset, Statements& statements)
{
    Changes changes;
    forEachChange(changeset, [&](const Change& change) { addChange(change, statements, changes); });
    return changes;
}

QByteArray inverted(const QByteArray& changeset)
{
    expectChangeset(changeset);
    int size = 0;
    void* bytes = nullptr;
    expectOk(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes));
    const std::unique_ptr<void, void (*)(void*)> guard(bytes, sqlite3_free);
    return QByteArray(static_cast<const char*>(bytes), size);
}

std::vector<RowKey> apply(SQLite::Database& database, const QByteArray& changeset)
{
    expectChangeset(changeset);
    Conflicts conflicts;
    const int code = sqlite3changeset_apply(database.getHandle(), static_cast<int>(changeset.size()),
        const_cast<char*>(changeset.constData()), nullptr, onConflict, &conflicts);
    if (!conflicts.rows.empty())
        return conflicts.rows;
    expectOk(code);
    std::vector<Breach> breaches;
    if (conflicts.foreignKeys)
        findForeignKeyBreaches(database, breaches);
    else
        findRuleBreaches(database, breaches);
    for (const Breach& breach : breaches)
        conflicts.rows.push_back(breach.row);
    return conflicts.rows;
}

std::vector<Breach> findBreaches(SQLite::Database& database)
{
    std::vector<Breach> breaches;
    findForeignKeyBreaches(database, breaches);
    findRuleBreaches(database, breaches);
    return breaches;
}

} // namespace touchstone
