// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/NotePictures.h"

#include "model/project/ReadAttachments.h"
#include "views/common/PictureFile.h"
#include "views/common/Task.h"

namespace touchstone {
namespace {

std::shared_ptr<const PictureLevels> levelsOf(const QByteArray& bytes)
{
    const QImage image = decodePicture(bytes, LargestPicture);
    return image.isNull() ? nullptr : std::make_shared<const PictureLevels>(image);
}

} // namespace

NotePictures::NotePictures(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::projectChanged, this, &NotePictures::sync);
    connect(&workspace, &Workspace::journeyShown, this, &NotePictures::sync);
    connect(&workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.everything || !changes.attachments.isEmpty() || !changes.notes.isEmpty())
            sync();
    });
    sync();
}

void NotePictures::sync()
{
    QHash<NoteId, AttachmentId> wanted;
    if (const Project* project = m_workspace.project()) {
        for (const Attachment& attachment : project->data().attachments) {
            if (!m_workspace.journey().notes.contains(attachment.note))
                continue;
            wanted.insert(attachment.note, attachment.id);
            if (m_attachmentOf.value(attachment.note) != attachment.id) {
                m_byNote.remove(attachment.note);
                m_attachmentOf.insert(attachment.note, attachment.id);
                load(attachment);
            }
        }
    }
    m_attachmentOf = wanted;
    m_byNote.removeIf([&](const auto& entry) { return !wanted.contains(entry.key()); });
}

void NotePictures::load(const Attachment& attachment)
{
    using Picture = std::shared_ptr<const PictureLevels>;
    runTask(
        this,
        [path = m_workspace.project()->path(), id = attachment.id](Progress&) -> Result<Picture> {
            Picture picture;
            TOUCHSTONE_TRY(
                readAttachments(path, {id}, [&](AttachmentId, const QByteArray& bytes) { picture = levelsOf(bytes); }));
            return picture;
        },
        [this, note = attachment.note, id = attachment.id](const Result<Picture>& picture) {
            if (m_attachmentOf.value(note) != id)
                return; // another project or journey is shown by now
            if (!picture) {
                m_workspace.sayError(picture.error());
            } else if (*picture) {
                m_byNote.insert(note, *picture);
                emit changed();
            }
        });
}

NotePicturesById decodePictures(const NoteFiles& files)
{
    NotePicturesById pictures;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (const auto picture = levelsOf(*file))
            pictures.insert(file.key(), picture);
    }
    return pictures;
}

} // namespace touchstone
