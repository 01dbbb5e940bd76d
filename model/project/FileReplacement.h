// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"

namespace touchstone {

/// A database file that is made beside its final place and moved there when it is whole, so that what stands there
/// is never harmed by a failure. Removed again (with SQLite's journals beside it) if it is not moved.
class FileReplacement
{
public:
    /// FileExists where there is a file and `overwrite` is false; FileUnwritable, BusyProject where another window has
    /// it open.
    static Result<FileReplacement> begin(const QString& target, bool overwrite);
    FileReplacement(FileReplacement&& other) noexcept;
    FileReplacement& operator=(FileReplacement&&) = delete;
    ~FileReplacement();

    /// Where to make the new file; nothing is there yet.
    const QString& path() const { return m_path; }
    /// Moves it to its place. All connections to it must be closed.
    Result<void> commit();

private:
    FileReplacement(QString target, QString path, bool overwrite);

    QString m_target;
    QString m_path;
    bool m_overwrite = false;
};

} // namespace touchstone
