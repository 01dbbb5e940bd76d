// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/AttachmentList.h"

#include "model/project/ReadAttachments.h"
#include "views/common/Icons.h"
#include "views/common/PictureFile.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"

namespace touchstone {
namespace {

constexpr int IconSide = 36, PictureSide = 144; ///< in the list; of what is kept in memory
constexpr int RowHeight = 46, RowsShown = 6;

} // namespace

AttachmentList::AttachmentList(Workspace& workspace, QWidget* parent)
    : QListWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("attachments"));
    setIconSize({IconSide, IconSide});
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setTabKeyNavigation(false);
    connect(&workspace, &Workspace::themeChanged, this, &AttachmentList::showIcons);
    connect(&workspace, &Workspace::projectChanged, this, [this] {
        m_pictures.clear();
        setAttachments({});
    });
}

const Attachment* AttachmentList::current() const
{
    const int row = currentRow();
    return row >= 0 && row < static_cast<int>(m_shown.size()) ? &m_shown[static_cast<size_t>(row)] : nullptr;
}

void AttachmentList::setAttachments(const std::vector<Attachment>& attachments)
{
    if (attachments == m_shown && m_language == m_workspace.language())
        return;
    const int row = currentRow();
    m_shown = attachments;
    m_language = m_workspace.language();
    clear();
    for (const Attachment& attachment : m_shown) {
        auto* item = new QListWidgetItem(this);
        const QString size
            = QLocale(m_language).formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat);
        item->setText(attachment.name + u'\n' + size);
        item->setToolTip(attachment.name);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2", "file, size").arg(attachment.name, size));
        item->setSizeHint({IconSide, RowHeight});
    }
    setCurrentRow(std::min(std::max(0, row), count() - 1));
    setFixedHeight(std::min(count(), RowsShown) * RowHeight + 2 * frameWidth() + 2);
    setVisible(count() > 0);
    loadPictures();
    showIcons();
}

void AttachmentList::showIcons()
{
    for (int i = 0; i < count(); ++i) {
        const QImage picture = m_pictures.value(m_shown[static_cast<size_t>(i)].id);
        item(i)->setIcon(picture.isNull() ? themedIcon(QStringLiteral("file"), m_workspace.theme().mutedText)
                                          : QIcon(QPixmap::fromImage(picture)));
    }
}

void AttachmentList::loadPictures()
{
    std::vector<AttachmentId> wanted;
    for (const Attachment& attachment : m_shown) {
        if (attachment.mediaType.startsWith(QLatin1String("image/")) && !m_pictures.contains(attachment.id)) {
            m_pictures.insert(attachment.id, {});
            wanted.push_back(attachment.id);
        }
    }
    if (wanted.empty())
        return;
    runTask(
        this,
        [path = m_workspace.project()->path(), wanted](Progress&) {
            QHash<AttachmentId, QImage> pictures;
            // What cannot be read keeps the sign of a file; opening it tells why.
            (void)readAttachments(path, wanted, [&](AttachmentId id, const QByteArray& bytes) {
                pictures.insert(id, decodePicture(bytes, PictureSide));
            });
            return pictures;
        },
        [this](const QHash<AttachmentId, QImage>& pictures) {
            for (auto picture = pictures.begin(); picture != pictures.end(); ++picture) {
                if (m_pictures.contains(picture.key())) // else another project is open by now
                    m_pictures[picture.key()] = *picture;
            }
            showIcons();
        });
}

} // namespace touchstone
