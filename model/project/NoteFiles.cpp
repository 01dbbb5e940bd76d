// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/NoteFiles.h"

#include "model/project/ReadAttachments.h"

namespace touchstone {

Result<NoteFiles> noteFilesOf(
    const QString& projectPath, const Collection<Attachment>& attachments, const Journey& journey)
{
    std::vector<AttachmentId> wanted;
    for (const Attachment& attachment : attachments) {
        if (journey.notes.contains(attachment.note))
            wanted.push_back(attachment.id);
    }
    NoteFiles files;
    if (wanted.empty())
        return files;
    TOUCHSTONE_TRY(readAttachments(projectPath, wanted,
        [&](AttachmentId id, const QByteArray& bytes) { files.insert(attachments.find(id)->note, bytes); }));
    return files;
}

} // namespace touchstone
