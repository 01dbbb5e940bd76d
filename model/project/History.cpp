// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/History.h"

#include "model/project/Changeset.h"
#include "model/project/RowValues.h"

#include <set>

namespace touchstone {
namespace {

std::optional<HistoryEntry> taken(std::vector<HistoryEntry>& entries, qint64 id)
{
    const auto found
        = std::find_if(entries.begin(), entries.end(), [id](const HistoryEntry& entry) { return entry.id == id; });
    if (found == entries.end())
        return std::nullopt;
    HistoryEntry entry = *found;
    entries.erase(found);
    return entry;
}

bool touches(const QByteArray& changeset, const std::set<RowKey>& rows)
{
    const auto touched = rowsOf(changeset);
    return std::any_of(touched.begin(), touched.end(), [&](const RowKey& row) {
        return rows.contains(row) || rows.contains({row.table, {}});
    });
}

} // namespace

std::vector<HistoryEntry> readHistory(Statements& statements, qint64 after)
{
    std::vector<HistoryEntry> entries;
    Query query(statements, "SELECT id, name, at, undoes FROM history WHERE id > ? ORDER BY id", after);
    while (query.next()) {
        HistoryEntry entry;
        query >> entry.id >> entry.name >> entry.at >> entry.undoes;
        entries.push_back(std::move(entry));
    }
    return entries;
}

bool historyHolds(Statements& statements, qint64 id)
{
    return Query(statements, "SELECT 1 FROM history WHERE id = ?", id).next();
}

QByteArray readChangeset(Statements& statements, qint64 id)
{
    Query query(statements, "SELECT changeset FROM history WHERE id = ?", id);
    return query.next() ? query.blob() : QByteArray();
}

HistoryEntry appendHistory(Statements& statements, const QString& name, qint64 undoes, const QByteArray& changeset)
{
    HistoryEntry entry{0, name, QDateTime::currentDateTimeUtc(), undoes};
    const auto undone = undoes > 0 ? std::optional(undoes) : std::nullopt;
    Query(statements, "INSERT INTO history (name, at, undoes, changeset) VALUES (?, ?, ?, ?)", name, entry.at, undone,
        changeset)
        .run();
    entry.id = statements.database().getLastInsertRowid();
    return entry;
}

QString nameOfBlocking(Statements& statements, qint64 id, const std::vector<RowKey>& rows)
{
    const std::set<RowKey> wanted(rows.begin(), rows.end());
    Query query(statements, "SELECT name, changeset FROM history WHERE id > ? ORDER BY id DESC", id);
    while (query.next()) {
        const QString name = query.text();
        if (touches(query.blob(), wanted))
            return name;
    }
    return {};
}

void UndoOrder::add(const HistoryEntry& entry)
{
    if (entry.undoes == 0) {
        m_undo.push_back(entry);
        m_redo.clear();
    } else if (const auto undone = taken(m_undo, entry.undoes)) {
        m_redo.push_back(*undone);
    } else if (const auto redone = taken(m_redo, entry.undoes)) {
        m_undo.push_back(*redone);
    }
}

void UndoOrder::addForeign(const HistoryEntry& entry)
{
    // What another window undoes or redoes is from then on that window's.
    if (entry.undoes != 0) {
        taken(m_undo, entry.undoes);
        taken(m_redo, entry.undoes);
    }
}

} // namespace touchstone
