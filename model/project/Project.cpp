// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Project.h"

#include "model/project/Changeset.h"
#include "model/project/Connection.h"
#include "model/project/ProjectPrivate.h"
#include "model/project/Tables.h"

#include <QAbstractEventDispatcher>
#include <QScopedValueRollback>
#include <sqlite3.h>
#include <SQLiteCpp/Transaction.h>

namespace touchstone {
namespace {

constexpr int IdleMs = 3000;

} // namespace

qint64 Project::Private::currentDataVersion() const
{
    Query query(*statements, "PRAGMA data_version");
    return query.next() ? query.integer() : 0;
}

void Project::Private::load()
{
    dataVersion = currentDataVersion();
    data = readProject(*statements);
    order = {};
    lastEntry = 0;
    for (const HistoryEntry& entry : readHistory(*statements)) {
        order.add(entry);
        lastEntry = entry.id;
    }
}

void Project::Private::takeIn(Changes& changes)
{
    const qint64 version = currentDataVersion();
    if (version == dataVersion)
        return;
    if (lastEntry > 0 && !historyHolds(*statements, lastEntry)) {
        // The history was cleared: what happened since can no longer be told.
        load();
        changes.everything = true;
        return;
    }
    const auto entries = readHistory(*statements, lastEntry);
    Changes foreign;
    for (const HistoryEntry& entry : entries)
        unite(foreign, changesOf(readChangeset(*statements, entry.id), *statements));
    applyPatch(data, readPatch(*statements, foreign));
    for (const HistoryEntry& entry : entries) {
        order.addForeign(entry);
        lastEntry = entry.id;
    }
    dataVersion = version;
    unite(changes, foreign);
}

Result<void> Project::Private::write(const std::function<Result<Recorded>()>& work, Changes& changes)
{
    const QScopedValueRollback writing(isWriting, true);
    return guarded(path, [&]() -> Result<void> {
        SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
        takeIn(changes);
        auto recorded = work();
        if (!recorded) {
            recorded.error().file = path;
            return failure(std::move(recorded).error());
        }
        if (recorded->changeset.isEmpty())
            return {};
        // Read before the commit: what fails here leaves file and memory as they were.
        Patch patch = readPatch(*statements, changesOf(recorded->changeset, *statements));
        const HistoryEntry entry = appendHistory(*statements, recorded->name, recorded->undoes, recorded->changeset);
        transaction.commit();
        unite(changes, patch.changes);
        applyPatch(data, std::move(patch));
        order.add(entry);
        lastEntry = entry.id;
        return {};
    });
}

Result<Recorded> Project::Private::repeat(const HistoryEntry& entry, bool inverse)
{
    QByteArray changeset = readChangeset(*statements, entry.id);
    if (inverse)
        changeset = inverted(changeset);
    const auto conflicts = apply(*database, changeset);
    if (!conflicts.empty()) {
        const QString blocking = nameOfBlocking(*statements, entry.id, conflicts);
        return failure({ErrorCode::UndoBlocked, {entry.name, blocking}});
    }
    return Recorded{entry.name, entry.id, changeset};
}

void Project::Private::checkpoint()
{
    sqlite3* handle = database->getHandle();
    sqlite3_busy_timeout(handle, 0);
    sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(handle, BusyTimeoutMs);
}

Project::Project(std::unique_ptr<Private> state)
    : d(std::move(state))
{
    d->idle.setSingleShot(true);
    d->idle.setInterval(IdleMs);
    connect(&d->idle, &QTimer::timeout, this, [this] { d->checkpoint(); });
}

Project::~Project() = default;

const QString& Project::path() const { return d->path; }
bool Project::isReadOnly() const { return !d->readOnlyReason.isEmpty(); }
QString Project::readOnlyReason() const { return d->readOnlyReason; }
const ProjectData& Project::data() const { return d->data; }

Result<void> Project::write(const std::function<Result<Recorded>()>& work)
{
    if (isReadOnly())
        return failure({ErrorCode::ReadOnlyProject, {d->readOnlyReason}, d->path});
    if (d->isWriting)
        return failure({ErrorCode::Internal, {QStringLiteral("an edit inside an edit")}, d->path});
    TOUCHSTONE_TRY(refresh());
    Changes changes;
    const auto result = d->write(work, changes);
    // A thread without an event loop has no timers, and closes its projects soon.
    if (result && QAbstractEventDispatcher::instance())
        d->idle.start();
    if (!changes.isEmpty())
        emit changed(changes);
    return result;
}

Result<void> Project::edit(const QString& name, const std::function<void(Edit&)>& change)
{
    return write([&]() -> Result<Recorded> {
        const Recording recording(*d->database);
        Edit edit(*d->statements, d->data);
        change(edit);
        if (edit.m_error)
            return failure(*edit.m_error);
        return Recorded{name, 0, recording.changeset()};
    });
}

bool Project::canUndo() const { return !isReadOnly() && d->order.nextUndo(); }
bool Project::canRedo() const { return !isReadOnly() && d->order.nextRedo(); }

QString Project::undoName() const
{
    const HistoryEntry* next = d->order.nextUndo();
    return next ? next->name : QString();
}

QString Project::redoName() const
{
    const HistoryEntry* next = d->order.nextRedo();
    return next ? next->name : QString();
}

Result<void> Project::undo()
{
    return write([&]() -> Result<Recorded> {
        const HistoryEntry* next = d->order.nextUndo();
        if (!next)
            return failure({ErrorCode::NothingToUndo});
        return d->repeat(*next, true);
    });
}

Result<void> Project::redo()
{
    return write([&]() -> Result<Recorded> {
        const HistoryEntry* next = d->order.nextRedo();
        if (!next)
            return failure({ErrorCode::NothingToRedo});
        return d->repeat(*next, false);
    });
}

Result<QByteArray> Project::attachment(AttachmentId id) const
{
    return guarded(d->path, [&] { return readAttachment(*d->statements, id); });
}

std::vector<HistoryEntry> Project::history() const
{
    return guarded(d->path, [&] { return readHistory(*d->statements); }).value_or(std::vector<HistoryEntry>());
}

Result<void> Project::refresh()
{
    if (d->isWriting)
        return {};
    Changes changes;
    const auto result = guarded(d->path, [&] {
        if (d->currentDataVersion() == d->dataVersion)
            return;
        SQLite::Transaction transaction(*d->database);
        d->takeIn(changes);
        transaction.commit();
    });
    if (!changes.isEmpty())
        emit changed(changes);
    return result;
}

} // namespace touchstone
