// SPDX-License-Identifier: GPL-3.0-or-later
// How a project file comes to be, is opened, closed and copied.
#include "model/project/AnswersTable.h"
#include "model/project/Connection.h"
#include "model/project/FileReplacement.h"
#include "model/project/ProjectPrivate.h"
#include "model/project/Schema.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <SQLiteCpp/Transaction.h>

namespace touchstone {
namespace {

/// Why a file cannot be written, as Project::readOnlyReason() says it; empty if it can.
QString whyReadOnly(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (QStorageInfo(folder.filePath()).isReadOnly())
        return QStringLiteral("disk");
    if (!file.isWritable())
        return QStringLiteral("file");
    // SQLite makes its journal beside the file.
    if (!folder.isWritable())
        return QStringLiteral("folder");
    return {};
}

/// File systems over a network lack the shared memory that WAL needs between two machines.
bool isOnNetwork(const QString& path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    static const std::array<QByteArray, 8> network
        = {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "fuse.sshfs", "9p"};
    return std::find(network.begin(), network.end(), type) != network.end();
}

void setJournalMode(SQLite::Database& database, const char* mode)
{
    SQLite::Statement statement(database, std::string("PRAGMA journal_mode = ") + mode);
    statement.executeStep();
}

/// Where WAL is impossible SQLite stays as it is; where another connection stands in the way it is left for later.
void tryJournalMode(SQLite::Database& database, const char* mode)
{
    try {
        setJournalMode(database, mode);
    } catch (const SQLite::Exception&) {
        return;
    }
}

/// Touchstone's own files do not lack tables: to the reader such a file is a damaged one.
Error asDamage(Error error)
{
    if (error.code == ErrorCode::Internal || error.code == ErrorCode::EditRefused)
        error.code = ErrorCode::DamagedProject;
    return error;
}

void writeAll(Edit& edit, const ProjectData& data)
{
    const auto put = [&](const auto& values) {
        for (const auto& value : values)
            edit.put(value);
    };
    edit.setJourneyProperties(data.journey.name, data.journey.currency, data.journey.period);
    put(data.journey.personas);
    put(data.sideJourneys);
    const auto putMap = [&](const Journey& journey) {
        put(journey.stages);
        put(journey.channels);
        put(journey.touchpoints);
        put(journey.transitions);
        put(journey.notes);
    };
    putMap(data.journey);
    std::for_each(data.sideJourneys.begin(), data.sideJourneys.end(), putMap);
    put(data.evidence.waves);
    put(data.journey.votes);
    put(data.evidence.surveys);
    put(data.evidence.aggregates);
    put(data.evidence.codes);
    put(data.evidence.interviews);
    edit.setDrivers(data.evidence.drivers);
    put(data.plan.solutions);
    put(data.plan.scenarios);
    put(data.keptResults);
    edit.setPlanProperties(data.plan.budget, data.plan.capacity);
    edit.setPlanStart(data.plan.starts);
    edit.setSettings(data.settings);
}

/// Leaves in a copy only what the project shows: no history, no answers that only the history could bring back.
void stripHistory(SQLite::Database& database)
{
    SQLite::Transaction transaction(database);
    database.exec("DELETE FROM history");
    transaction.commit();
}

QStringList hiddenAnswers(SQLite::Database& database, bool withHistory)
{
    QStringList names;
    SQLite::Statement statement(database,
        withHistory ? "SELECT name FROM answers_table WHERE published = 0"
                    : "SELECT name FROM answers_table WHERE name NOT IN (SELECT answers_table FROM survey)");
    while (statement.executeStep())
        names.append(QString::fromUtf8(statement.getColumn(0).getText()));
    return names;
}

} // namespace

Project::Private::~Private()
{
    statements.reset();
    if (!database || !readOnlyReason.isEmpty())
        return;
    // At rest a project is one file; with another window open, that one's closing sees to it.
    database->setBusyTimeout(0);
    tryJournalMode(*database, "DELETE");
}

Result<std::unique_ptr<Project>> Project::create(const QString& path, const ProjectData& data, bool overwrite)
{
    auto replacement = FileReplacement::begin(path, overwrite);
    if (!replacement)
        return failure(replacement.error());
    const auto made = guarded(path, [&]() -> Result<void> {
        const auto database = createProjectFile(replacement->path());
        TOUCHSTONE_TRY(bringUpToDate(*database, path, schemaSteps()));
        Statements statements(*database);
        SQLite::Transaction transaction(*database);
        const ProjectData nothing;
        Edit edit(statements, nothing);
        writeAll(edit, data);
        if (edit.m_error) {
            edit.m_error->file = path;
            return failure(*edit.m_error);
        }
        transaction.commit();
        return {};
    });
    if (!made)
        return failure(made.error());
    TOUCHSTONE_TRY(replacement->commit());
    return open(path);
}

Result<std::unique_ptr<Project>> Project::open(const QString& path, Access access)
{
    auto state = std::make_unique<Private>();
    state->path = realPath(path);
    if (access == Access::ReadOnly)
        state->readOnlyReason = QStringLiteral("requested");
    else if (QFileInfo::exists(path))
        state->readOnlyReason = whyReadOnly(state->path);

    if (state->readOnlyReason.isEmpty()) {
        auto connection = openConnection(state->path, OpenMode::ReadWrite);
        if (connection)
            state->database = std::move(*connection);
        else if (connection.error().code == ErrorCode::ReadOnlyProject)
            state->readOnlyReason = connection.error().arguments.value(0);
        else
            return failure(asDamage(connection.error()));
    }
    if (!state->database) {
        auto connection = openForReading(state->path);
        if (!connection)
            return failure(asDamage(connection.error()));
        state->database = std::move(*connection);
    }

    SQLite::Database& database = *state->database;
    if (state->readOnlyReason.isEmpty()) {
        if (const auto current = bringUpToDate(database, state->path, schemaSteps()); !current)
            return failure(asDamage(current.error()));
        if (!isOnNetwork(state->path))
            tryJournalMode(database, "WAL");
        // What cannot be dropped now, because another connection reads it, is dropped the next time.
        dropAbandonedAnswers(database, state->path);
    } else if (const auto current = expectUpToDate(database, state->path, schemaSteps()); !current) {
        return failure(asDamage(current.error()));
    }

    state->statements = std::make_unique<Statements>(database);
    const auto loaded = guarded(state->path, [&] {
        SQLite::Transaction transaction(database);
        state->load();
        transaction.commit();
    });
    if (!loaded)
        return failure(asDamage(loaded.error()));
    return std::unique_ptr<Project>(new Project(std::move(state)));
}

Result<void> Project::saveCopy(const QString& path, bool withHistory, bool overwrite) const
{
    auto replacement = FileReplacement::begin(path, overwrite);
    if (!replacement)
        return failure(replacement.error());
    const auto made = guarded(path, [&]() -> Result<void> {
        SQLite::Statement copy(*d->database, "VACUUM INTO ?");
        copy.bind(1, replacement->path().toStdString());
        copy.exec();

        const auto database = createProjectFile(replacement->path());
        for (const QString& name : hiddenAnswers(*database, withHistory))
            TOUCHSTONE_TRY(dropAnswersTable(*database, path, name));
        if (!withHistory)
            stripHistory(*database);
        // The commit of this makes the system write all of the copy, which VACUUM INTO leaves to chance.
        SQLite::Statement stamp(*database, "INSERT OR REPLACE INTO about (key, value) VALUES ('copied', ?)");
        stamp.bind(1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString());
        stamp.exec();
        database->exec("VACUUM");
        return {};
    });
    if (!made)
        return made;
    return replacement->commit();
}

} // namespace touchstone
