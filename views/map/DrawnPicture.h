// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "views/common/SvgFinish.h"

#include <functional>
#include <QColor>
#include <QSizeF>

class QPainter;

namespace touchstone {

/// Something drawn from its top left corner, at scale 1 a pixel of 96 to the inch a unit.
struct DrawnPicture
{
    QSizeF size;
    QColor background;
    /// Paints what lies in `exposed`; all of it where that is null.
    std::function<void(QPainter& painter, const QRectF& exposed)> paint;

    /// Width and height of a PNG.
    QSizeF pixels(double scale) const;
};

/// Writes a picture, whole or not at all, in any thread. Errors: Cancelled, FileUnwritable.
Result<void> writeSvg(
    const DrawnPicture& picture, double scale, const SvgExtras& extras, const QString& path, Progress& progress);
/// The same as PNG. Errors: PictureTooLarge, too.
Result<void> writePng(const DrawnPicture& picture, double scale, const QString& path, Progress& progress);

} // namespace touchstone
