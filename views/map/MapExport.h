// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "views/common/PdfPages.h"
#include "views/map/MapPicture.h"

#include <optional>
#include <QDateTime>
#include <QImage>

namespace touchstone {

class MapSheets;

enum class MapFormat { Svg, Png, Pdf };

/// How a map leaves the program.
struct MapExportOptions
{
    MapFormat format = MapFormat::Svg;
    /// 1: a map unit is a pixel of a PNG, and a 96th of an inch of an SVG, of sheets and of a page without paper size.
    double scale = 1;
    std::optional<QSizeF> paper = {}; ///< PDF: points, upright; none: a page as large as the map
    bool isTiled = false; ///< PDF: on as many sheets of the paper as it needs (A4 if none), else fitted on one
    QDateTime date = {}; ///< PDF: when it was made

    friend bool operator==(const MapExportOptions&, const MapExportOptions&) = default;
};

/// Writes the map, whole or not at all. Runs in any thread of a program with a QGuiApplication. Errors: NothingToDraw,
/// PictureTooLarge, Cancelled, FileUnwritable, PdfFailed.
Result<void> exportMap(
    const MapPicture& picture, const MapExportOptions& options, const QString& path, Progress& progress);

/// The pages of a PDF; `picture` must live as long as they do.
std::vector<PdfPage> mapPages(const MapPicture& picture, const MapExportOptions& options);
/// The sheets that a tiled PDF has.
MapSheets mapSheets(const MapPicture& picture, const MapExportOptions& options);
/// Width and height of a PNG.
QSizeF mapPixels(const MapPicture& picture, double scale);
/// What the export will look like, as large as fits into `room`; where it is tiled, all sheets.
QImage previewMap(const MapPicture& picture, const MapExportOptions& options, const QSize& room);

} // namespace touchstone
