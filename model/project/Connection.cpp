// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Connection.h"

#include <QFileInfo>
#include <QtEndian>
#include <QUrl>
#include <sqlite3.h>
#include <vector>

namespace touchstone {
namespace {

constexpr qsizetype HeaderSize = 100;
// Offsets in the header of a SQLite file (sqlite.org/fileformat.html, 1.3).
constexpr qsizetype PageSizeAt = 16;
constexpr qsizetype ChangeCounterAt = 24;
constexpr qsizetype PageCountAt = 28;
constexpr qsizetype ApplicationIdAt = 68;
constexpr qsizetype VersionValidForAt = 92;

/// The first bytes of a file, read by SQLite's file layer: closing a descriptor of any other kind would cancel the
/// locks that this process's connections hold on the file (POSIX), and with them their safety.
Result<QByteArray> readHeader(const QString& path)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    const QByteArray absolute = QFileInfo(path).absoluteFilePath().toUtf8();
    const char* name = sqlite3_create_filename(absolute.constData(), "", "", 0, nullptr);
    std::vector<char> storage(static_cast<size_t>(vfs->szOsFile), 0);
    auto* file = reinterpret_cast<sqlite3_file*>(storage.data());
    QByteArray header(HeaderSize, '\0');
    int code = vfs->xOpen(vfs, name, file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (code == SQLITE_OK) {
        code = file->pMethods->xRead(file, header.data(), static_cast<int>(HeaderSize), 0);
        file->pMethods->xClose(file);
    }
    sqlite3_free_filename(const_cast<char*>(name));
    // What is missing of a short file is read as zeros.
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return failure({ErrorCode::FileUnreadable, {QString::fromUtf8(sqlite3_errstr(code))}, path});
    return header;
}

/// Whether edits may lie beside the file that are not in it yet.
bool hasJournal(const QString& path)
{
    const QString file = realPath(path);
    return QFileInfo(file + QStringLiteral("-wal")).size() > 0
        || QFileInfo(file + QStringLiteral("-journal")).size() > 0;
}

/// Whether the file is shorter than its header says. SQLite takes a last page that is cut for one that ends in zeros.
/// With a journal beside it the header has not the last word.
bool isCut(const QByteArray& header, const QString& path)
{
    if (hasJournal(path))
        return false;
    const auto word = [&](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    const auto rawPageSize = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    const bool pageCountHolds = word(ChangeCounterAt) == word(VersionValidForAt);
    return pageCountHolds && QFileInfo(path).size() < pageSize * word(PageCountAt);
}

Error cutShort(const QString& path)
{
    const QString reason = QStringLiteral("the file ends after %1 bytes");
    return {ErrorCode::DamagedProject, {reason.arg(QFileInfo(path).size())}, path};
}

/// Recognises a project before SQLite would replay journals into a file that may not be ours.
Result<void> recogniseProject(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure({ErrorCode::FileMissing, {}, path});
    if (!info.isFile())
        return failure({ErrorCode::NotAProject, {}, path});
    const auto header = readHeader(path);
    if (!header)
        return failure(header.error());
    if (!header->startsWith(QByteArray("SQLite format 3\0", 16)))
        return failure({ErrorCode::NotAProject, {}, path});
    if (info.size() < HeaderSize)
        return failure(cutShort(path));
    if (qFromBigEndian<quint32>(header->constData() + ApplicationIdAt) != ProjectApplicationId)
        return failure({ErrorCode::NotAProject, {}, path});
    if (isCut(*header, path))
        return failure(cutShort(path));
    return {};
}

/// Nothing that a file brings along may run: no triggers, views or functions from its schema.
void prepare(SQLite::Database& database)
{
    sqlite3* handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    database.exec("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; "
                  "PRAGMA synchronous = FULL;");
}

std::string fileName(const QString& path, OpenMode mode)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (mode != OpenMode::Immutable)
        return absolute.toStdString();
    return QUrl::fromLocalFile(absolute).toEncoded().toStdString() + "?immutable=1";
}

} // namespace

QString realPath(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

Result<std::unique_ptr<SQLite::Database>> openConnection(const QString& path, OpenMode mode)
{
    TOUCHSTONE_TRY(recogniseProject(path));
    return guarded(path, [&]() -> Result<std::unique_ptr<SQLite::Database>> {
        const int access = mode == OpenMode::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
        const int uri = mode == OpenMode::Immutable ? SQLite::OPEN_URI : 0;
        auto database = std::make_unique<SQLite::Database>(
            fileName(path, mode), access | uri | SQLite::OPEN_NOMUTEX, BusyTimeoutMs);
        if (mode == OpenMode::ReadWrite && sqlite3_db_readonly(database->getHandle(), "main") == 1)
            return failure({ErrorCode::ReadOnlyProject, {QStringLiteral("file")}, path});
        prepare(*database);
        // The first read takes the locks and meets whatever is wrong with the file.
        database->execAndGet("SELECT count(*) FROM sqlite_schema");
        return database;
    });
}

std::unique_ptr<SQLite::Database> createProjectFile(const QString& path)
{
    auto database = std::make_unique<SQLite::Database>(
        path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    database->exec("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA application_id = "
        + std::to_string(ProjectApplicationId));
    return database;
}

Result<std::unique_ptr<SQLite::Database>> openForReading(const QString& path)
{
    auto plain = openConnection(path, OpenMode::ReadOnly);
    if (plain)
        return plain;
    const ErrorCode code = plain.error().code;
    if (code != ErrorCode::FileUnreadable && code != ErrorCode::FileUnwritable && code != ErrorCode::ReadOnlyProject)
        return plain;
    // A journal beside the file holds edits that an immutable connection would not see: better say that it cannot be
    // read.
    if (hasJournal(path))
        return plain;
    return openConnection(path, OpenMode::Immutable);
}

Error sqliteError(int resultCode, const QString& reason, const QString& path)
{
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {}, path};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnlyProject, {QStringLiteral("file")}, path};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {ErrorCode::BusyProject, {}, path};
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return {ErrorCode::DamagedProject, {reason}, path};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAProject, {}, path};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::FileUnreadable, {reason}, path};
    case SQLITE_IOERR:
        switch (resultCode) {
        case SQLITE_IOERR_READ:
        case SQLITE_IOERR_SHORT_READ:
        case SQLITE_IOERR_FSTAT:
        case SQLITE_IOERR_CORRUPTFS:
            return {ErrorCode::FileUnreadable, {reason}, path};
        default:
            return {ErrorCode::FileUnwritable, {reason}, path};
        }
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return {ErrorCode::EditRefused, {reason}, path};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {}, path};
    default:
        return {ErrorCode::Internal, {reason}, path};
    }
}

Error sqliteError(const SQLite::Exception& exception, const QString& path)
{
    const int extended = exception.getExtendedErrorCode();
    const int code = exception.getErrorCode();
    return sqliteError((extended & 0xff) == (code & 0xff) ? extended : code, QString::fromUtf8(exception.what()), path);
}

} // namespace touchstone
