// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/PrintedPictures.h"

#include "model/project/ReadAttachments.h"
#include "views/common/PictureFile.h"

#include <mutex>

namespace touchstone {
namespace {

constexpr int PictureSide = 600; ///< pixels: 300 dots an inch at the size that they are printed in

} // namespace

struct PrintedPictures::Read
{
    std::mutex mutex;
    QHash<AttachmentId, QImage> pictures; ///< null: cannot be read
};

PrintedPictures::PrintedPictures(const QString& projectPath)
    : m_path(projectPath)
    , m_read(std::make_shared<Read>())
{ }

void PrintedPictures::addTo(std::vector<PrintedCard>& cards, const Progress& progress) const
{
    const std::lock_guard lock(m_read->mutex);
    std::vector<AttachmentId> wanted;
    for (const PrintedCard& card : cards) {
        for (const PrintedAttachment& attachment : card.attachments) {
            if (attachment.isPicture && !m_read->pictures.contains(attachment.id))
                wanted.push_back(attachment.id);
        }
    }
    if (!wanted.empty()) {
        // Without them the cards are worth printing all the same.
        (void)readAttachments(m_path, wanted, [&](AttachmentId id, const QByteArray& bytes) {
            if (!progress.isCancelled())
                m_read->pictures.insert(id, decodePicture(bytes, PictureSide));
        });
    }
    for (PrintedCard& card : cards) {
        for (PrintedAttachment& attachment : card.attachments)
            attachment.picture = m_read->pictures.value(attachment.id);
    }
}

} // namespace touchstone
