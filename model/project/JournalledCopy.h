// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"

#include <memory>
#include <QTemporaryDir>

namespace touchstone {

/// A project file with the edits that lie in a journal beside it, on a copy: the file itself is not touched. The copy,
/// which is made only where there is a journal, lives as long as this.
class JournalledCopy
{
public:
    /// `folder` is where there is room for a copy. FileUnwritable, DiskFull.
    static Result<JournalledCopy> make(const QString& path, const QString& folder);

    /// What to read: the copy, or the file where it has no journal.
    const QString& path() const { return m_path; }
    /// Whether there was a journal that could not be brought in.
    bool isJournalLost() const { return m_isJournalLost; }

private:
    QString m_path;
    bool m_isJournalLost = false;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace touchstone
