// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SmallDisk.h"

#include <QProcess>

namespace touchstone::test {

using namespace Qt::StringLiterals;

SmallDisk::SmallDisk(int kibibytes)
{
    m_mounted = QProcess::execute(u"mount"_s,
                    {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1k"_s.arg(kibibytes), u"touchstone-test"_s, m_folder.path()})
        == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        QProcess::execute(u"umount"_s, {m_folder.path()});
}

bool SmallDisk::makeReadOnly()
{
    return QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, m_folder.path()}) == 0;
}

bool SmallDisk::makeWritable()
{
    return QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,rw"_s, m_folder.path()}) == 0;
}

} // namespace touchstone::test
