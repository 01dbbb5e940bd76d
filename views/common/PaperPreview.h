// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QImage>
#include <QString>

class QPainter;

namespace touchstone {

/// What a dialog shows before something is written, made off the GUI thread.
struct PaperPreview
{
    QImage image = {}; ///< of one page
    int pages = 0; ///< that can be leafed through
    QString info = {}; ///< what will come out, in words
    bool canExport = true;
};

/// What `paint` draws from its top left corner, `size` large in its own units, as an image as large as fits into
/// `room`, in pixels. In any thread.
QImage drawnInto(const QSizeF& size, const QSize& room, const std::function<void(QPainter&)>& paint);
/// "1,200 × 800".
QString pixelsText(const QSizeF& pixels);

} // namespace touchstone
