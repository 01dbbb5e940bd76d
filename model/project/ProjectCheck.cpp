// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a project file is sound.
#include "model/project/Changeset.h"
#include "model/project/Connection.h"
#include "model/project/ProjectPrivate.h"

#include <SQLiteCpp/Transaction.h>

namespace touchstone {
namespace {

void checkPages(SQLite::Database& database, QStringList& findings)
{
    SQLite::Statement integrity(database, "PRAGMA integrity_check");
    while (integrity.executeStep()) {
        const QString finding = QString::fromUtf8(integrity.getColumn(0).getText());
        if (finding != QStringLiteral("ok"))
            findings.append(finding);
    }
}

void checkAnswers(SQLite::Database& database, QStringList& findings)
{
    SQLite::Statement missing(database,
        "SELECT answers_table FROM survey WHERE answers_table <> '' AND answers_table NOT IN "
        "(SELECT name FROM sqlite_schema WHERE type = 'table')");
    while (missing.executeStep()) {
        findings.append(QStringLiteral("the answers of a survey are missing: %1")
                            .arg(QString::fromUtf8(missing.getColumn(0).getText())));
    }
}

/// Whether every change of the history can be taken back, newest first, as undo would.
void checkHistory(Statements& statements, QStringList& findings)
{
    auto entries = readHistory(statements);
    std::reverse(entries.begin(), entries.end());
    for (const HistoryEntry& entry : entries) {
        const auto conflicts = apply(statements.database(), inverted(readChangeset(statements, entry.id)));
        if (!conflicts.empty()) {
            findings.append(QStringLiteral("history entry %1 (%2) does not apply").arg(entry.id).arg(entry.name));
            return;
        }
    }
}

/// The history of a file that cannot be written is only read through.
void readThroughHistory(Statements& statements)
{
    for (const HistoryEntry& entry : readHistory(statements))
        rowsOf(readChangeset(statements, entry.id));
}

} // namespace

Result<QStringList> Project::check() const
{
    QStringList findings;
    const auto done = guarded(d->path, [&] {
        checkPages(*d->database, findings);
        for (const Breach& breach : findBreaches(*d->database))
            findings.append(breach.what);
        checkAnswers(*d->database, findings);
        if (isReadOnly()) {
            readThroughHistory(*d->statements);
            return;
        }
        SQLite::Transaction transaction(*d->database, SQLite::TransactionBehavior::IMMEDIATE); // never committed
        checkHistory(*d->statements, findings);
    });
    if (done)
        return findings;
    if (done.error().code != ErrorCode::DamagedProject)
        return failure(done.error());
    return findings << done.error().arguments;
}

} // namespace touchstone
