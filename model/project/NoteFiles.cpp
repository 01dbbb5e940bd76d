// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/NoteFiles.h"

#include "model/project/Project.h"

namespace touchstone {

Result<NoteFiles> noteFilesOf(const Project& project, const Journey& journey)
{
    NoteFiles files;
    for (const Attachment& attachment : project.data().attachments) {
        if (!journey.notes.contains(attachment.note))
            continue;
        Result<QByteArray> bytes = project.attachment(attachment.id);
        if (!bytes)
            return failure(bytes.error());
        files.insert(attachment.note, std::move(*bytes));
    }
    return files;
}

} // namespace touchstone
