// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/PaperPreview.h"

#include <QLocale>
#include <QPainter>

namespace touchstone {

QImage drawnInto(const QSizeF& size, const QSize& room, const std::function<void(QPainter&)>& paint)
{
    QImage image(size.scaled(room, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(image.width() / size.width(), image.height() / size.height());
    paint(painter);
    return image;
}

QString pixelsText(const QSizeF& pixels)
{
    const QLocale english(QLocale::English);
    return QStringLiteral("%1 × %2").arg(
        english.toString(qRound64(pixels.width())), english.toString(qRound64(pixels.height())));
}

} // namespace touchstone
