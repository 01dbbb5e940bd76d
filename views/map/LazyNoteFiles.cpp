// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/LazyNoteFiles.h"

#include <mutex>

namespace touchstone {

struct LazyNoteFiles::Files
{
    QString path;
    Collection<Attachment> attachments;
    Journey journey;
    std::once_flag once;
    Result<NoteFiles> read;
};

LazyNoteFiles::LazyNoteFiles(
    const QString& projectPath, const Collection<Attachment>& attachments, const Journey& journey)
    : m_files(std::make_shared<Files>())
{
    m_files->path = projectPath;
    m_files->attachments = attachments;
    m_files->journey = journey;
}

const Result<NoteFiles>& LazyNoteFiles::read() const
{
    std::call_once(
        m_files->once, [this] { m_files->read = noteFilesOf(m_files->path, m_files->attachments, m_files->journey); });
    return m_files->read;
}

} // namespace touchstone
