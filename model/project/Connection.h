// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"

#include <memory>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <type_traits>

namespace touchstone {

/// The application_id in the header of every project file: "Tchs".
inline constexpr quint32 ProjectApplicationId = 0x54636873;

/// How long a statement waits for another window or an import to let go of the file.
inline constexpr int BusyTimeoutMs = 5000;

/// Immutable: for a file at rest in a folder or on a disk that cannot be written; takes no locks.
enum class OpenMode { ReadWrite, ReadOnly, Immutable };

/// The path behind links, which is where SQLite keeps the journals and imports their locks; absolute where there is no
/// file.
QString realPath(const QString& path);

/// Opens a connection to a project file, for use in one thread at a time: foreign keys on, 5 s busy timeout,
/// synchronous=FULL, triggers and views of the file off. The file's bytes are looked at first, so that what is not a
/// project is never touched: FileMissing, FileUnreadable, NotAProject, DamagedProject. A file that cannot be written
/// gives ReadOnlyProject in ReadWrite mode. Says nothing about the schema's version: Project::open() does.
/// Read a project file's bytes only through connections: on POSIX a QFile on it would cancel this process's locks.
Result<std::unique_ptr<SQLite::Database>> openConnection(const QString& path, OpenMode mode);

/// Opens for reading however the place allows: read-only, else immutable where no journal lies beside the file.
Result<std::unique_ptr<SQLite::Database>> openForReading(const QString& path);

/// A connection to a new file, or to one that this process has just made, that is said to be a project but has no
/// tables yet. Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> createProjectFile(const QString& path);

/// What SQLite's result code (plain or extended) means to a user of the file `path`.
Error sqliteError(int resultCode, const QString& reason, const QString& path);
Error sqliteError(const SQLite::Exception& exception, const QString& path);

/// Runs `work`, which may throw SQLite::Exception and returns void, a value or a Result, and returns a Result.
template <typename Work>
auto guarded(const QString& path, const Work& work)
{
    using Returned = std::invoke_result_t<Work>;
    if constexpr (requires(Returned result) { typename Returned::error_type; }) {
        try {
            return work();
        } catch (const SQLite::Exception& exception) {
            return Returned(failure(sqliteError(exception, path)));
        }
    } else {
        try {
            if constexpr (std::is_void_v<Returned>) {
                work();
                return Result<void>();
            } else {
                return Result<Returned>(work());
            }
        } catch (const SQLite::Exception& exception) {
            return Result<Returned>(failure(sqliteError(exception, path)));
        }
    }
}

} // namespace touchstone
