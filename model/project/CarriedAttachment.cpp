// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/CarriedAttachment.h"

#include "model/project/Project.h"

namespace touchstone {

Result<std::vector<CarriedAttachment>> carryAttachments(
    const Project& project, const QSet<TouchpointId>& touchpoints, const QSet<NoteId>& notes)
{
    std::vector<CarriedAttachment> carried;
    for (const Attachment& attachment : project.data().attachments) {
        if (!touchpoints.contains(attachment.touchpoint) && !notes.contains(attachment.note))
            continue;
        Result<QByteArray> bytes = project.attachment(attachment.id);
        if (!bytes)
            return failure(bytes.error());
        carried.push_back({attachment, std::move(*bytes)});
    }
    return carried;
}

void putAttachments(Edit& edit, const std::vector<CarriedAttachment>& carried, const CopiedIds& copies)
{
    int position = edit.before().attachments.nextPosition();
    for (const CarriedAttachment& each : carried) {
        Attachment copy = each.attachment;
        copy.id = newId<AttachmentId>();
        copy.touchpoint = copies.touchpoints.value(copy.touchpoint);
        copy.note = copies.notes.value(copy.note);
        if (!copy.touchpoint && !copy.note)
            continue;
        copy.position = position++;
        edit.put(copy, each.bytes);
    }
}

} // namespace touchstone
