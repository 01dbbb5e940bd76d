// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/FileReplacement.h"

#include "model/base/Id.h"
#include "model/project/Connection.h"

#include <filesystem>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace touchstone {
namespace {

const std::initializer_list<const char*> JournalSuffixes = {"-wal", "-shm", "-journal"};

void removeJournals(const QString& path)
{
    for (const char* suffix : JournalSuffixes)
        QFile::remove(path + QLatin1String(suffix));
}

/// A journal left beside a replaced file would be played into the new one. Leaving WAL mode takes the file for itself
/// and brings its journal in; it fails while another window has the file open.
Result<void> expectUnused(const QString& path)
{
    const auto connection = openConnection(path, OpenMode::ReadWrite);
    if (!connection)
        return {}; // not a project, or none that could be open anywhere
    return guarded(path, [&]() -> Result<void> {
        (*connection)->setBusyTimeout(0);
        (*connection)->exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE; ROLLBACK;");
        return {};
    });
}

Result<void> expectReplaceable(const QString& target, bool overwrite)
{
    const QFileInfo info(target);
    if (!info.exists())
        return {};
    if (!overwrite)
        return failure({ErrorCode::FileExists, {}, target});
    if (!info.isFile())
        return failure({ErrorCode::FileUnwritable, {QStringLiteral("it is not a file")}, target});
    const auto unused = expectUnused(target);
    if (!unused && unused.error().code == ErrorCode::BusyProject)
        return unused;
    return {};
}

} // namespace

FileReplacement::FileReplacement(QString target, QString path, bool overwrite)
    : m_target(std::move(target))
    , m_path(std::move(path))
    , m_overwrite(overwrite)
{ }

FileReplacement::FileReplacement(FileReplacement&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, {}))
    , m_overwrite(other.m_overwrite)
{ }

FileReplacement::~FileReplacement()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    removeJournals(m_path);
}

Result<FileReplacement> FileReplacement::begin(const QString& target, bool overwrite)
{
    const QFileInfo info(realPath(target)); // a link stays, and what it leads to is replaced
    TOUCHSTONE_TRY(expectReplaceable(info.filePath(), overwrite));
    if (!info.dir().exists())
        return failure({ErrorCode::FileUnwritable, {QStringLiteral("the folder does not exist")}, target});
    const QString name = QStringLiteral(".%1.%2.part").arg(info.fileName(), QString::number(randomId(), 36));
    const QString path = info.dir().filePath(name);
    QFile probe(path);
    if (!probe.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure({ErrorCode::FileUnwritable, {probe.errorString()}, target});
    probe.remove();
    return FileReplacement(info.filePath(), path, overwrite);
}

Result<void> FileReplacement::commit()
{
    TOUCHSTONE_TRY(expectReplaceable(m_target, m_overwrite));
    if (QFileInfo::exists(m_target))
        removeJournals(m_target);
    std::error_code error;
    std::filesystem::rename(m_path.toStdU16String(), m_target.toStdU16String(), error);
    if (error)
        return failure({ErrorCode::FileUnwritable, {QString::fromStdString(error.message())}, m_target});
    m_path.clear();
    return {};
}

} // namespace touchstone
