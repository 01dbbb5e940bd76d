// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardAttached.h"

#include "views/common/TextBox.h"

#include <algorithm>
#include <QPainter>

namespace touchstone {
namespace {

constexpr double Narrowest = .7; ///< width of a picture's place, of its height: room for its name

/// A picture with the name below it.
struct Shown
{
    QImage picture;
    TextBox name;
    double width;
};

} // namespace

bool hasPictures(const PrintedCard& card)
{
    return std::any_of(card.attachments.begin(), card.attachments.end(),
        [](const PrintedAttachment& attachment) { return !attachment.picture.isNull(); });
}

AttachedRow attachedRow(const std::vector<PrintedAttachment>& attachments, double width, double height, double scale)
{
    AttachedRow row;
    std::vector<Shown> shown;
    double x = 0;
    for (const PrintedAttachment& attachment : attachments) {
        const QImage& picture = attachment.picture;
        const double own = picture.isNull()
            ? 0
            : std::clamp(height * picture.width() / picture.height(), height * Narrowest, std::max(1., width / 2));
        if (picture.isNull() || height <= 0 || x + own > width) {
            row.names << attachment.name;
            continue;
        }
        shown.push_back({picture, TextBox(attachment.name, {5.5 * scale}, own, Qt::AlignHCenter, 1), own});
        x += own + CardGap;
    }
    if (shown.empty())
        return row;
    row.pictures = CardRow{.least = height + shown.front().name.height(),
        .paint = [shown, height](QPainter& painter, const Theme& theme, const QRectF& rect) {
            double left = rect.left();
            painter.save();
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            for (const Shown& each : shown) {
                const QSizeF size = QSizeF(each.picture.size()).scaled(each.width, height, Qt::KeepAspectRatio);
                const QRectF place(
                    QPointF(left + (each.width - size.width()) / 2, rect.top() + (height - size.height()) / 2), size);
                painter.drawImage(place, each.picture);
                each.name.draw(painter, {left, rect.top() + height}, theme.mutedText);
                left += each.width + CardGap;
            }
            painter.restore();
        }};
    return row;
}

} // namespace touchstone
