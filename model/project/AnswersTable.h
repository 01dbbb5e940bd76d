// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"

#include <memory>
#include <QDateTime>
#include <QStringList>
#include <SQLiteCpp/Database.h>
#include <vector>

class QLockFile;

namespace touchstone {

/// A table of raw answers, `answers_<id>`, that an import fills through a connection of its own and that is no part of
/// the project until Edit::put(Survey) names it. While this object lives, a lock file beside the project says so to
/// other windows; a table neither named by then nor locked is dropped when the project is next opened. Keep it (with
/// the staged survey) until the survey is published or discarded. Any thread may destroy it.
class AnswersTable
{
public:
    /// Makes an empty one: "row INTEGER PRIMARY KEY", then c1, c2 ... of `columnTypes` ("TEXT", "INTEGER", "REAL").
    /// Not inside a transaction of `connection`.
    static Result<std::shared_ptr<AnswersTable>> create(
        SQLite::Database& connection, const QString& projectPath, const QStringList& columnTypes);
    ~AnswersTable();

    const QString& name() const { return m_name; }
    /// Drops the table; only before it is published.
    Result<void> drop(SQLite::Database& connection);

private:
    AnswersTable(QString projectPath, QString name, std::unique_ptr<QLockFile> lock);

    QString m_projectPath;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
};

/// One line of the file's list of answers tables.
struct AnswersEntry
{
    QString name;
    bool published = false; ///< a survey names it, or named it and was removed or undone
    QDateTime createdAt; ///< UTC

    friend bool operator==(const AnswersEntry&, const AnswersEntry&) = default;
};

Result<std::vector<AnswersEntry>> listAnswersTables(SQLite::Database& connection, const QString& projectPath);

/// Makes an empty table of that name and lists it, inside the caller's transaction. Throws SQLite::Exception.
void createAnswersTable(SQLite::Database& connection, const QString& name, const QStringList& columnTypes);

/// Marks a table as published, inside the caller's transaction; Edit::put(Survey) does it. Throws SQLite::Exception.
void publishAnswersTable(SQLite::Database& connection, const QString& name);

/// Drops a table and its line in the list, whether published or not.
Result<void> dropAnswersTable(SQLite::Database& connection, const QString& projectPath, const QString& name);

/// Drops what imports left behind that ended before they were published; the names of what was dropped.
Result<QStringList> dropAbandonedAnswers(SQLite::Database& connection, const QString& projectPath);

} // namespace touchstone
