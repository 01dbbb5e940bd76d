// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/AnswersTable.h"

#include "model/base/Id.h"
#include "model/project/Connection.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace touchstone {
namespace {

constexpr int NamelessLockMs = 30000;

/// Held as long as the process lives that fills the table; a dead one's is told by its process number, not by age.
std::unique_ptr<QLockFile> lockOf(const QString& projectPath, const QString& name)
{
    auto lock = std::make_unique<QLockFile>(realPath(projectPath) + QLatin1Char('-') + name + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock;
}

/// Removes the lock files of processes that were killed, whatever became of their tables.
void removeDeadLocks(const QString& projectPath)
{
    const QFileInfo project(realPath(projectPath));
    const QString prefix = project.fileName() + QStringLiteral("-answers_");
    for (const QString& name : project.dir().entryList(QDir::Files)) {
        if (!name.startsWith(prefix) || !name.endsWith(QStringLiteral(".lock")))
            continue;
        QLockFile lock(project.dir().filePath(name));
        qint64 process = 0;
        QString host, program;
        // Killed before it had written its name into the lock, a process can only be told by the lock's age.
        lock.setStaleLockTime(lock.getLockInfo(&process, &host, &program) ? 0 : NamelessLockMs);
        lock.tryLock(0); // takes over a dead process's, and removes it when it lets go
    }
}

void dropTable(SQLite::Database& connection, const QString& name)
{
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    connection.exec("DROP TABLE IF EXISTS \"" + QString(name).remove(QLatin1Char('"')).toStdString() + '"');
    SQLite::Statement statement(connection, "DELETE FROM answers_table WHERE name = ?");
    statement.bind(1, name.toStdString());
    statement.exec();
    transaction.commit();
}

} // namespace

AnswersTable::AnswersTable(QString projectPath, QString name, std::unique_ptr<QLockFile> lock)
    : m_projectPath(std::move(projectPath))
    , m_name(std::move(name))
    , m_lock(std::move(lock))
{ }

AnswersTable::~AnswersTable() = default;

Result<std::shared_ptr<AnswersTable>> AnswersTable::create(
    SQLite::Database& connection, const QString& projectPath, const QStringList& columnTypes)
{
    const QString name = QStringLiteral("answers_%1").arg(randomId());
    auto lock = lockOf(projectPath, name);
    if (!lock->tryLock(0))
        return failure(
            {ErrorCode::FileUnwritable, {QStringLiteral("no lock file can be made beside it")}, projectPath});

    return guarded(projectPath, [&] {
        SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
        createAnswersTable(connection, name, columnTypes);
        transaction.commit();
        return std::shared_ptr<AnswersTable>(new AnswersTable(projectPath, name, std::move(lock)));
    });
}

Result<void> AnswersTable::drop(SQLite::Database& connection)
{
    return dropAnswersTable(connection, m_projectPath, m_name);
}

Result<std::vector<AnswersEntry>> listAnswersTables(SQLite::Database& connection, const QString& projectPath)
{
    return guarded(projectPath, [&] {
        std::vector<AnswersEntry> entries;
        SQLite::Statement statement(connection, "SELECT name, published, created_at FROM answers_table ORDER BY name");
        while (statement.executeStep()) {
            entries.push_back(
                {QString::fromUtf8(statement.getColumn(0).getText()), statement.getColumn(1).getInt() != 0,
                    QDateTime::fromString(QString::fromUtf8(statement.getColumn(2).getText()), Qt::ISODateWithMs)});
        }
        return entries;
    });
}

void createAnswersTable(SQLite::Database& connection, const QString& name, const QStringList& columnTypes)
{
    QString columns = QStringLiteral("row INTEGER PRIMARY KEY");
    for (int i = 0; i < columnTypes.size(); ++i)
        columns += QStringLiteral(", c%1 %2").arg(i + 1).arg(columnTypes[i]);
    connection.exec(QStringLiteral("CREATE TABLE %1 (%2) STRICT").arg(name, columns).toStdString());
    SQLite::Statement statement(connection, "INSERT INTO answers_table (name, published, created_at) VALUES (?, 0, ?)");
    statement.bind(1, name.toStdString());
    statement.bind(2, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString());
    statement.exec();
}

void publishAnswersTable(SQLite::Database& connection, const QString& name)
{
    SQLite::Statement statement(connection, "UPDATE answers_table SET published = 1 WHERE name = ? AND published = 0");
    statement.bind(1, name.toStdString());
    statement.exec();
}

Result<void> dropAnswersTable(SQLite::Database& connection, const QString& projectPath, const QString& name)
{
    return guarded(projectPath, [&] { dropTable(connection, name); });
}

Result<QStringList> dropAbandonedAnswers(SQLite::Database& connection, const QString& projectPath)
{
    const auto entries = listAnswersTables(connection, projectPath);
    if (!entries)
        return failure(entries.error());
    QStringList dropped;
    for (const AnswersEntry& entry : *entries) {
        if (entry.published)
            continue;
        const auto lock = lockOf(projectPath, entry.name);
        if (!lock->tryLock(0))
            continue; // its import is still running
        TOUCHSTONE_TRY(dropAnswersTable(connection, projectPath, entry.name));
        dropped.append(entry.name);
    }
    removeDeadLocks(projectPath);
    return dropped;
}

} // namespace touchstone
