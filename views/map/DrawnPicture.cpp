// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/DrawnPicture.h"

#include "model/base/WriteFile.h"

#include <cmath>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace touchstone {
namespace {

constexpr double MostPixels = 3e8; ///< 1.2 GB in memory
constexpr double LongestSide = 32767; ///< pixels: of what QImage paints on
constexpr int StripHeight = 512; ///< pixels that are painted before a cancel is looked for

} // namespace

QSizeF DrawnPicture::pixels(double scale) const
{
    return {std::max(1., std::ceil(size.width() * scale)), std::max(1., std::ceil(size.height() * scale))};
}

Result<void> writeSvg(
    const DrawnPicture& picture, double scale, const SvgExtras& extras, const QString& path, Progress& progress)
{
    progress.setTotal(3);
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize((picture.size * scale).toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), picture.size));
    QPainter painter(&generator);
    picture.paint(painter, {});
    painter.end();
    progress.setDone(1);
    if (progress.isCancelled())
        return failure({ErrorCode::Cancelled});
    const Result<QByteArray> finished = finishSvg(svg, extras);
    if (!finished)
        return failure(finished.error());
    progress.setDone(2);
    if (progress.isCancelled())
        return failure({ErrorCode::Cancelled});
    TOUCHSTONE_TRY(writeFile(path, *finished));
    progress.setDone(3);
    return {};
}

Result<void> writePng(const DrawnPicture& picture, double scale, const QString& path, Progress& progress)
{
    const QSizeF pixels = picture.pixels(scale);
    const Error tooLarge{.code = ErrorCode::PictureTooLarge,
        .arguments = {QString::number(pixels.width(), 'f', 0), QString::number(pixels.height(), 'f', 0)}};
    if (pixels.width() * pixels.height() > MostPixels || pixels.width() > LongestSide || pixels.height() > LongestSide)
        return failure(tooLarge);
    QImage image(pixels.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return failure(tooLarge);
    image.fill(picture.background);
    const int dotsPerMetre = static_cast<int>(std::lround(96 * scale / .0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    // Compressing takes about as long as painting.
    progress.setTotal(2 * pixels.toSize().height());
    for (int top = 0; top < image.height(); top += StripHeight) {
        if (progress.isCancelled())
            return failure({ErrorCode::Cancelled});
        const QRect strip(0, top, image.width(), std::min(StripHeight, image.height() - top));
        QPainter painter(&image);
        painter.setClipRect(strip);
        painter.scale(scale, scale);
        picture.paint(painter, QRectF(0, top / scale - 2, picture.size.width(), strip.height() / scale + 4));
        progress.setDone(strip.bottom() + 1);
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return failure(tooLarge);
    if (progress.isCancelled())
        return failure({ErrorCode::Cancelled});
    TOUCHSTONE_TRY(writeFile(path, png));
    progress.setDone(progress.total());
    return {};
}

} // namespace touchstone
