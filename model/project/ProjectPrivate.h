// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/History.h"
#include "model/project/Loader.h"
#include "model/project/Project.h"

#include <QTimer>

namespace touchstone {

/// What an edit, an undo or a redo wants to be put into the history.
struct Recorded
{
    QString name;
    qint64 undoes = 0;
    QByteArray changeset;
};

struct Project::Private
{
    QString path;
    QString readOnlyReason; ///< empty: may be written
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<Statements> statements; ///< behind the database, so that it goes first
    ProjectData data;
    UndoOrder order;
    qint64 lastEntry = 0; ///< of the history that `data` has taken in
    qint64 dataVersion = 0; ///< SQLite's, changed by other connections' commits
    bool isWriting = false;
    QTimer idle; ///< runs out some time after the last edit

    ~Private();

    qint64 currentDataVersion() const;
    /// Reads everything anew. In a transaction.
    void load();
    /// Takes in what others committed, and adds it to `changes`. In a transaction.
    void takeIn(Changes& changes);
    /// Runs `work` in a transaction and keeps what it recorded, in the file and in memory, or leaves both as they were.
    Result<void> write(const std::function<Result<Recorded>()>& work, Changes& changes);
    /// Applies an entry's changeset, or its inverse.
    Result<Recorded> repeat(const HistoryEntry& entry, bool inverse);
    /// Brings the journal's content into the file, if nobody else reads it just then.
    void checkpoint();
};

} // namespace touchstone
