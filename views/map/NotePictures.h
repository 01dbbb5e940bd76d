// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/NoteFiles.h"
#include "views/common/Workspace.h"
#include "views/map/NotePainter.h"

namespace touchstone {

/// Largest width or height at which pictures on the map are kept in memory, in pixels.
inline constexpr int LargestPicture = 1600;

/// The pictures of the shown journey's notes, decoded off the GUI thread as they come.
class NotePictures : public QObject
{
    Q_OBJECT

public:
    explicit NotePictures(Workspace& workspace, QObject* parent = nullptr);

    /// nullptr while it is not there yet, and for notes in words.
    std::shared_ptr<const PictureLevels> of(NoteId id) const { return m_byNote.value(id); }
    /// Whether a picture belongs to the note, there or not yet.
    bool isPicture(NoteId id) const { return m_attachmentOf.contains(id); }

signals:
    void changed(); ///< of() may give others

private:
    void sync();
    void load(const Attachment& attachment);

    Workspace& m_workspace;
    QHash<NoteId, AttachmentId> m_attachmentOf;
    NotePicturesById m_byNote;
};

/// Pictures decoded at once, in any thread: for exports and reports. Files that are no picture are left out.
NotePicturesById decodePictures(const NoteFiles& files);

} // namespace touchstone
