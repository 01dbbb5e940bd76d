// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/Query.h"

#include <QDateTime>
#include <vector>

namespace touchstone {

struct RowKey;

/// One line of the history, newest last.
struct HistoryEntry
{
    qint64 id = 0;
    QString name;
    QDateTime at; ///< UTC
    qint64 undoes = 0; ///< id of the edit that this one undoes or (for a redo) redoes, 0 if it is an edit

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// Entries after `id`, oldest first. Throws SQLite::Exception, as all of these.
std::vector<HistoryEntry> readHistory(Statements& statements, qint64 after = 0);
bool historyHolds(Statements& statements, qint64 id);
/// Empty where there is no such entry.
QByteArray readChangeset(Statements& statements, qint64 id);
HistoryEntry appendHistory(Statements& statements, const QString& name, qint64 undoes, const QByteArray& changeset);
/// Name of the last entry after `id` that touches one of `rows`; empty if none does.
QString nameOfBlocking(Statements& statements, qint64 id, const std::vector<RowKey>& rows);

/// What undo and redo come to next in one window: its own edits, and those from before it was opened. Edits that
/// another window makes meanwhile are that window's to undo.
class UndoOrder
{
public:
    void add(const HistoryEntry& entry);
    void addForeign(const HistoryEntry& entry);

    const HistoryEntry* nextUndo() const { return m_undo.empty() ? nullptr : &m_undo.back(); }
    const HistoryEntry* nextRedo() const { return m_redo.empty() ? nullptr : &m_redo.back(); }

private:
    std::vector<HistoryEntry> m_undo; ///< edits that hold, the next to undo last
    std::vector<HistoryEntry> m_redo; ///< edits that are undone, the next to redo last
};

} // namespace touchstone
