// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/AttachedFile.h"
#include "views/card/CardSection.h"

#include <memory>
#include <QTemporaryDir>

class QAction;
class QMimeData;
class QPushButton;

namespace touchstone {

class AttachmentList;

/// The files that are kept with the touchpoint. They come in by the button, by dropping them on the card or by pasting;
/// Enter opens a copy, Delete removes.
class CardAttachments : public CardSection
{
    Q_OBJECT

public:
    explicit CardAttachments(Workspace& workspace, QWidget* parent = nullptr);

    /// Whether there are files or a picture in what was dropped or pasted.
    static bool takes(const QMimeData& data);
    void add(const QMimeData& data);
    /// Reads the files off the GUI thread, then attaches them as one step; those that cannot be read are told.
    void addFiles(const QStringList& paths);
    void saveTo(AttachmentId id, const QString& path);

protected:
    void showTouchpoint(const Touchpoint& touchpoint) override;
    void retranslate() override;

private:
    void addActions();
    void attach(TouchpointId touchpoint, const std::vector<AttachedFile>& files);
    void askForFiles();
    void open();
    void askAndSave();
    void remove();
    void enableActions();

    QLabel *m_heading, *m_hint;
    AttachmentList* m_list;
    QAction *m_add, *m_open, *m_save, *m_remove;
    std::vector<std::pair<QPushButton*, QAction*>> m_buttons;
    std::unique_ptr<QTemporaryDir> m_copies; ///< of those that were opened; gone with the card
};

} // namespace touchstone
