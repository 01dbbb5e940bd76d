// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace touchstone::test {

/// A disk of its own, of a given size, that can be made read-only. Needs root on Linux: isMounted() is false elsewhere,
/// and the test then says SKIPPED.
class SmallDisk
{
public:
    explicit SmallDisk(int kibibytes);
    ~SmallDisk();

    bool isMounted() const { return m_mounted; }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    bool makeReadOnly();
    bool makeWritable();

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace touchstone::test
