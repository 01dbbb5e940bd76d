// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <QHash>
#include <QImage>
#include <QListWidget>

namespace touchstone {

class Workspace;

/// Attachments with their names and sizes; of a picture a small one, read and decoded off the GUI thread.
class AttachmentList : public QListWidget
{
    Q_OBJECT

public:
    explicit AttachmentList(Workspace& workspace, QWidget* parent = nullptr);

    void setAttachments(const std::vector<Attachment>& attachments);
    /// nullptr if none.
    const Attachment* current() const;

private:
    void showIcons();
    void loadPictures();

    Workspace& m_workspace;
    QString m_language; ///< of the words that are shown
    std::vector<Attachment> m_shown;
    QHash<AttachmentId, QImage> m_pictures; ///< null: being read, or no picture
};

} // namespace touchstone
