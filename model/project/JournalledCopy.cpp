// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/JournalledCopy.h"

#include "model/project/Connection.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>
#include <sqlite3.h>

namespace touchstone {
namespace {

constexpr qsizetype HeaderSize = 100;
constexpr qsizetype FreeListAt = 32;
constexpr qsizetype WalPageSizeAt = 8; // sqlite.org/fileformat2.html, 4.1

/// SQLite reads a journal only beside a file with a sound header: where there is none, an empty project's stands in for
/// it. The journal may bring the real one.
void mendHeader(const QString& path)
{
    QFile file(path);
    QFile journal(path + QStringLiteral("-wal"));
    if (!file.open(QIODevice::ReadWrite) || !journal.open(QIODevice::ReadOnly))
        return;
    if (file.read(16) == QByteArray("SQLite format 3\0", 16))
        return;
    const QByteArray start = journal.read(WalPageSizeAt + 4);
    if (start.size() < WalPageSizeAt + 4)
        return;
    const auto pageSize = qFromBigEndian<quint32>(start.constData() + WalPageSizeAt);
    const QString emptyPath = path + QStringLiteral("-empty");
    {
        const auto empty = createProjectFile(emptyPath);
        empty->exec("PRAGMA page_size = " + std::to_string(pageSize)
            + "; PRAGMA journal_mode = WAL; "
              "CREATE TABLE stand_in (x); DROP TABLE stand_in; PRAGMA journal_mode = WAL");
    }
    QFile empty(emptyPath);
    if (!empty.open(QIODevice::ReadOnly))
        return;
    QByteArray header = empty.read(HeaderSize);
    header.replace(FreeListAt, 8, QByteArray(8, '\0')); // of the empty one, where this file has pages in use
    file.seek(0);
    file.write(header);
}

/// Brings the journal of a copy into it. What the copy's tables hold does not matter here, and may be damaged.
bool bringIn(const QString& path)
{
    mendHeader(path);
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    try {
        // The first read plays an older kind of journal back, and opens a newer one.
        database.execAndGet("SELECT count(*) FROM sqlite_schema");
    } catch (const SQLite::Exception&) {
        // What stands there comes out when the tables are read.
    }
    sqlite3* handle = database.getHandle();
    return sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) == SQLITE_OK;
}

} // namespace

Result<JournalledCopy> JournalledCopy::make(const QString& path, const QString& folder)
{
    const QString real = realPath(path);
    JournalledCopy copy;
    copy.m_path = real;
    const QStringList suffixes = {QStringLiteral("-wal"), QStringLiteral("-journal")};
    if (std::none_of(suffixes.begin(), suffixes.end(),
            [&](const QString& suffix) { return QFileInfo(real + suffix).size() > 0; }))
        return copy;
    copy.m_folder = std::make_unique<QTemporaryDir>(QDir(folder).filePath(QStringLiteral(".salvage-XXXXXX")));
    if (!copy.m_folder->isValid())
        return failure({ErrorCode::FileUnwritable, {copy.m_folder->errorString()}, folder});
    copy.m_path = copy.m_folder->filePath(QStringLiteral("damaged.journey"));
    for (const QString& suffix : QStringList{QString()} + suffixes) {
        QFile part(real + suffix);
        if (part.exists() && !part.copy(copy.m_path + suffix))
            return failure({ErrorCode::FileUnwritable, {part.errorString()}, folder});
    }
    const auto played = guarded(folder, [&] { return bringIn(copy.m_path); });
    copy.m_isJournalLost = !played.value_or(false);
    return copy;
}

} // namespace touchstone
