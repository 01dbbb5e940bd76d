// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/NoteFiles.h"
#include "model/project/ProjectData.h"

#include <memory>

namespace touchstone {

/// The pictures of a journey's notes, read from the project when they are first asked for and kept; copies share them.
class LazyNoteFiles
{
public:
    LazyNoteFiles(const QString& projectPath, const Collection<Attachment>& attachments, const Journey& journey);

    /// In any thread; others that ask meanwhile wait. Errors: those of readAttachments().
    const Result<NoteFiles>& read() const;

private:
    struct Files;
    std::shared_ptr<Files> m_files;
};

} // namespace touchstone
