// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapExport.h"

#include "model/report/Words.h"
#include "views/common/PaperPreview.h"
#include "views/common/TextBox.h"
#include "views/map/DrawnPicture.h"
#include "views/map/MapSheets.h"

#include <QPainter>

namespace touchstone {
namespace {

constexpr double PointsPerUnit = .75; ///< at scale 1 a map unit is a pixel of 96 to the inch
constexpr double LargestPage = 14400; ///< points: what PDF programs take
constexpr double PageMargin = 28; ///< points, round a map fitted to a paper

DrawnPicture drawn(const MapPicture& picture)
{
    return {picture.size(), picture.background(),
        [&picture](QPainter& painter, const QRectF& exposed) { picture.paint(painter, exposed); }};
}

/// What an SVG carries besides: the names of the touchpoints, whole, where they are pointed at.
SvgExtras extrasOf(const MapPicture& picture)
{
    SvgExtras extras{.language = languageTag(picture.options().language)};
    for (const Touchpoint& touchpoint : picture.map().journey().touchpoints) {
        extras.titles.push_back({picture.map().layout().cards.value(touchpoint.id).translated(picture.mapOrigin()),
            picture.map().touchpointName(touchpoint.id)});
    }
    return extras;
}

/// Paints a part of the picture, in units of the map, so that it fills `target`.
void paintPart(QPainter& painter, const MapPicture& picture, const QRectF& part, const QRectF& target)
{
    painter.save();
    painter.setClipRect(target);
    painter.translate(target.topLeft());
    painter.scale(target.width() / part.width(), target.height() / part.height());
    painter.translate(-part.topLeft());
    picture.paint(painter, part);
    painter.restore();
}

QRectF scaled(const QRectF& rect, double factor) { return {rect.topLeft() * factor, rect.size() * factor}; }

/// The map as large as it fits in the middle of a paper, upright or wide, whichever shows it larger.
PdfPage fittedPage(const MapPicture& picture, const QSizeF& paper)
{
    const auto scaleOn = [&](const QSizeF& page) {
        return std::min((page.width() - 2 * PageMargin) / picture.size().width(),
            (page.height() - 2 * PageMargin) / picture.size().height());
    };
    const QSizeF page = scaleOn(paper) >= scaleOn(paper.transposed()) ? paper : paper.transposed();
    const QSizeF size = picture.size() * std::min(scaleOn(page), 2 * PointsPerUnit);
    const QRectF target(QPointF((page.width() - size.width()) / 2, (page.height() - size.height()) / 2), size);
    return {page, [&picture, page, target](QPainter& painter) {
                painter.fillRect(scaled({{0, 0}, page}, PaperUnit), picture.background());
                paintPart(painter, picture, {{0, 0}, picture.size()}, scaled(target, PaperUnit));
            }};
}

} // namespace

QSizeF mapPixels(const MapPicture& picture, double scale) { return drawn(picture).pixels(scale); }

MapSheets mapSheets(const MapPicture& picture, const MapExportOptions& options)
{
    return MapSheets(picture.size() * PointsPerUnit * options.scale, options.paper.value_or(A4Size));
}

std::vector<PdfPage> mapPages(const MapPicture& picture, const MapExportOptions& options)
{
    if (options.paper && !options.isTiled)
        return {fittedPage(picture, *options.paper)};
    const double longest = std::max(picture.size().width(), picture.size().height());
    const double scale = std::min(PointsPerUnit * options.scale, LargestPage / longest);
    if (!options.isTiled) {
        const QSizeF page = picture.size() * scale;
        return {{page, [&picture, page](QPainter& painter) {
                     paintPart(painter, picture, {{0, 0}, picture.size()}, scaled({{0, 0}, page}, PaperUnit));
                 }}};
    }
    const Words words(picture.options().language);
    const QString label = words.translate("MapExport", "Sheet %1 of %2 (row %3, column %4)");
    const MapSheets sheets = mapSheets(picture, options);
    std::vector<PdfPage> pages;
    for (int i = 0; i < sheets.count(); ++i) {
        pages.push_back({sheets.sheet(), [=, &picture, unit = PointsPerUnit * options.scale](QPainter& painter) {
                             paintPart(
                                 painter, picture, scaled(sheets.part(i), 1 / unit), scaled(sheets.area(), PaperUnit));
                             sheets.paintMarks(painter, i, picture.title(), label);
                         }});
    }
    return pages;
}

Result<void> exportMap(
    const MapPicture& picture, const MapExportOptions& options, const QString& path, Progress& progress)
{
    if (picture.map().journey().touchpoints.isEmpty())
        return failure({ErrorCode::NothingToDraw});
    if (options.format == MapFormat::Svg)
        return writeSvg(drawn(picture), options.scale, extrasOf(picture), path, progress);
    if (options.format == MapFormat::Png)
        return writePng(drawn(picture), options.scale, path, progress);
    PdfExtras extras;
    extras.title = picture.title();
    extras.language = languageTag(picture.options().language);
    extras.date = options.date;
    return writePdf(mapPages(picture, options), extras, path, progress);
}

QImage previewMap(const MapPicture& picture, const MapExportOptions& options, const QSize& room)
{
    if (options.format != MapFormat::Pdf)
        return drawnInto(picture.size(), room, [&](QPainter& painter) { picture.paint(painter); });
    if (!options.isTiled) {
        const PdfPage page = mapPages(picture, options).front();
        return drawnInto(page.size * PaperUnit, room, page.paint);
    }
    const MapSheets sheets = mapSheets(picture, options);
    const QRectF last = sheets.part(sheets.count() - 1);
    return drawnInto({last.right(), last.bottom()}, room, [&](QPainter& painter) {
        const double pixel = 1 / painter.worldTransform().m11();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.save();
        painter.scale(PointsPerUnit * options.scale, PointsPerUnit * options.scale);
        picture.paint(painter);
        painter.restore();
        QFont font = paperFont({});
        font.setPixelSize(std::max(1, qRound(18 * pixel)));
        painter.setFont(font);
        painter.setPen(QPen(QColor(0x0f, 0x7b, 0x6f), 1.2 * pixel, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        for (int i = 0; i < sheets.count(); ++i) {
            const QRectF part = sheets.part(i);
            painter.drawRect(part);
            painter.drawText(
                part.adjusted(0, 0, -10 * pixel, -4 * pixel), Qt::AlignRight | Qt::AlignBottom, QString::number(i + 1));
        }
    });
}

} // namespace touchstone
