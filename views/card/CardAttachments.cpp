// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardAttachments.h"

#include "model/base/WriteFile.h"
#include "views/card/AttachmentList.h"
#include "views/card/CardTerms.h"
#include "views/common/FlowLayout.h"
#include "views/common/PictureFile.h"
#include "views/common/Task.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace touchstone {
namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

CardAttachments::CardAttachments(Workspace& workspace, QWidget* parent)
    : CardSection(workspace, parent)
    , m_heading(addHeading())
    , m_hint(new QLabel)
    , m_list(new AttachmentList(workspace))
{
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    column()->addWidget(m_list);
    column()->addWidget(m_hint);
    addActions();
    connect(m_list, &AttachmentList::currentRowChanged, this, &CardAttachments::enableActions);
    connect(m_list, &AttachmentList::itemActivated, this, &CardAttachments::open);
    retranslate();
}

void CardAttachments::addActions()
{
    auto* row = new FlowLayout(6);
    const auto make = [&](void (CardAttachments::*run)(), const QKeySequence& shortcut) {
        auto* action = new QAction(this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_list->addAction(action);
        auto* button = new QPushButton;
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
        m_buttons.emplace_back(button, action);
        return action;
    };
    m_add = make(&CardAttachments::askForFiles, {});
    m_open = make(&CardAttachments::open, {});
    m_save = make(&CardAttachments::askAndSave, {});
    m_remove = make(&CardAttachments::remove, {Qt::Key_Delete});
    column()->addLayout(row);
}

void CardAttachments::showTouchpoint(const Touchpoint& touchpoint)
{
    std::vector<Attachment> here;
    for (const Attachment& attachment : workspace().project()->data().attachments) {
        if (attachment.touchpoint == touchpoint.id)
            here.push_back(attachment);
    }
    m_list->setAttachments(here);
    m_hint->setVisible(here.empty());
    enableActions();
}

bool CardAttachments::takes(const QMimeData& data)
{
    return !localFiles(data).isEmpty() || (data.urls().isEmpty() && data.hasImage());
}

void CardAttachments::add(const QMimeData& data)
{
    if (const QStringList files = localFiles(data); !files.isEmpty())
        return addFiles(files);
    const PictureFiles pasted = readPictures(data);
    for (const QString& reason : pasted.refused)
        workspace().say(reason);
    std::vector<AttachedFile> files;
    for (const PictureFile& picture : pasted.pictures)
        files.push_back({picture.name + QStringLiteral(".png"), picture.mediaType, picture.bytes});
    attach(id(), files);
}

void CardAttachments::addFiles(const QStringList& paths)
{
    const auto task = runTask(
        this,
        [paths](Progress& progress) {
            std::vector<Result<AttachedFile>> files;
            for (const QString& path : paths) {
                if (!progress.isCancelled())
                    files.push_back(readAttachedFile(path));
            }
            return files;
        },
        [this, touchpoint = id(), path = workspace().project()->path()](
            const std::vector<Result<AttachedFile>>& files) {
            std::vector<AttachedFile> read;
            for (const Result<AttachedFile>& file : files) {
                if (file)
                    read.push_back(*file);
                else
                    workspace().sayError(file.error());
            }
            if (workspace().project() && workspace().project()->path() == path)
                attach(touchpoint, read);
        });
    workspace().watch(tr("Reading the files"), task);
}

void CardAttachments::attach(TouchpointId touchpoint, const std::vector<AttachedFile>& files)
{
    const Project* project = workspace().project();
    if (files.empty() || !project || !project->data().journeyWith(touchpoint))
        return;
    const QString name = files.size() == 1 ? tr("Attach “%1”").arg(files.front().name)
                                           : tr("Attach %n files", nullptr, static_cast<int>(files.size()));
    workspace().edit(name, [&](Edit& edit) {
        int position = edit.before().attachments.nextPosition();
        for (const AttachedFile& file : files)
            edit.put(
                Attachment{newId<AttachmentId>(), position++, touchpoint, {}, file.name, file.mediaType}, file.bytes);
    });
}

void CardAttachments::askForFiles()
{
    auto* dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &CardAttachments::addFiles);
    dialog->open();
}

void CardAttachments::open()
{
    if (!m_list->current())
        return;
    const Attachment attachment = *m_list->current();
    const QString fileName = fileNameOf(attachment);
    if (isProgram(fileName)) {
        workspace().say(
            tr("“%1” is a program, so it is not opened from here. Save it, if you trust where it comes from.")
                .arg(attachment.name));
        return;
    }
    const Result<QByteArray> bytes = workspace().project()->attachment(attachment.id);
    if (!bytes)
        return workspace().sayError(bytes.error());
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    if (!m_copies->isValid())
        return workspace().sayError(
            {.code = ErrorCode::FileUnwritable, .arguments = {m_copies->errorString()}, .file = QDir::tempPath()});
    // A folder each: two attachments may have one name.
    const QString folder = m_copies->filePath(QString::number(attachment.id.value));
    const QString path = folder + u'/' + fileName;
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(folder);
        if (const Result<void> written = writeFile(path, *bytes); !written)
            return workspace().sayError(written.error());
        QFile::setPermissions(path, QFileDevice::ReadOwner); // what is changed there would be lost
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        workspace().say(tr("No program opened “%1”. Save it and open it from there.").arg(attachment.name));
}

void CardAttachments::askAndSave()
{
    if (!m_list->current())
        return;
    auto* dialog = new QFileDialog(this, tr("Save the attachment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileNameOf(*m_list->current()));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, id = m_list->current()->id](const QString& path) { saveTo(id, path); });
    dialog->open();
}

void CardAttachments::saveTo(AttachmentId id, const QString& path)
{
    if (!workspace().project())
        return;
    const Result<QByteArray> bytes = workspace().project()->attachment(id);
    const Result<void> saved = bytes ? writeFile(path, *bytes) : Result<void>(failure(bytes.error()));
    if (!saved)
        workspace().sayError(saved.error());
    else
        workspace().say(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void CardAttachments::remove()
{
    if (!m_list->current())
        return;
    const Attachment attachment = *m_list->current();
    workspace().edit(
        tr("Remove the attachment “%1”").arg(attachment.name), [&](Edit& edit) { edit.remove(attachment.id); });
}

void CardAttachments::enableActions()
{
    for (QAction* action : {m_open, m_save, m_remove})
        action->setEnabled(m_list->current() != nullptr);
    for (const auto& [button, action] : m_buttons) {
        button->setEnabled(action->isEnabled());
        button->setVisible(action == m_add || m_list->count() > 0);
    }
}

void CardAttachments::retranslate()
{
    m_heading->setText(cardTerm(CardTerm::Attachments));
    m_list->setAccessibleName(cardTerm(CardTerm::Attachments));
    m_hint->setText(tr("Drop files or paste a picture here, up to %1 MB each.").arg(LargestAttachment / (1024 * 1024)));
    m_add->setText(tr("Add files…"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save as…"));
    m_remove->setText(tr("Remove"));
    for (const auto& [button, action] : m_buttons) {
        button->setText(action->text());
        button->setAccessibleName(tr("%1 (attachments)").arg(action->text()));
    }
}

} // namespace touchstone
