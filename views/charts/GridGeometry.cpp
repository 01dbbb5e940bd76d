// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/GridGeometry.h"

#include <algorithm>
#include <QFontMetrics>
#include <QTextBoundaryFinder>

namespace touchstone {
namespace {

constexpr int Gap = GridGeometry::Gap;
constexpr double NamesShare = .4; ///< of the width, at most
constexpr int LongestName = 280;
constexpr int WidestCell = 96;
constexpr int TallestHead = 120;
constexpr int CellPadding = 10; ///< above and below a number, together

/// The widest part of a text that cannot be broken.
int widestWord(const QString& text, const QFontMetrics& metrics)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    int widest = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary())
        widest = std::max(widest, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
    return widest;
}

int widestName(const GridData& data, const QFontMetrics& metrics)
{
    int widest = 0;
    for (const GridData::Row& row : data.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    return std::min(widest, LongestName);
}

int widestFigure(const GridData& data, const QFontMetrics& metrics)
{
    int widest = 0;
    for (const GridData::Row& row : data.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.figure));
    return widest > 0 ? widest + Gap : 0;
}

void setHead(GridGeometry& geometry, const GridData& data, const QFontMetrics& metrics)
{
    const bool hasGroups = std::any_of(
        data.columns.begin(), data.columns.end(), [](const auto& column) { return !column.group.isEmpty(); });
    geometry.groupHeight = hasGroups ? metrics.height() + Gap : 0;
    const int width = geometry.cellWidth - Gap;
    int turned = 0, wrapped = metrics.height();
    for (const GridData::Column& column : data.columns) {
        geometry.isTurned = geometry.isTurned || widestWord(column.name, metrics) > width;
        turned = std::max(turned, metrics.horizontalAdvance(column.name));
        wrapped = std::max(wrapped,
            metrics.boundingRect(QRect(0, 0, width, TallestHead), Qt::TextWordWrap | Qt::AlignHCenter, column.name)
                .height());
    }
    geometry.top = geometry.groupHeight + std::min(geometry.isTurned ? turned : wrapped, TallestHead) + Gap;
}

} // namespace

GridGeometry gridGeometry(const GridData& data, const QFont& font, const QSize& size)
{
    const QFontMetrics metrics(font);
    GridGeometry geometry;
    geometry.figureWidth = widestFigure(data, metrics);
    const int names = geometry.figureWidth + widestName(data, metrics) + 3 * Gap;
    geometry.left = std::min(names, static_cast<int>(size.width() * NamesShare));
    const int columns = std::max(1, data.columnCount());
    const int room = std::max(data.narrowest, size.width() - geometry.left - 1);
    geometry.cellWidth = std::clamp(room / columns, data.narrowest, std::max(data.narrowest, WidestCell));
    geometry.cellHeight = metrics.height() + CellPadding;
    setHead(geometry, data, metrics);
    geometry.columns = std::min(data.columnCount(), room / geometry.cellWidth);
    geometry.rows
        = std::clamp((size.height() - geometry.top - 1) / geometry.cellHeight, 1, std::max(1, data.rowCount()));
    return geometry;
}

QSize wholeGridSize(const GridData& data, const QFont& font)
{
    const QFontMetrics metrics(font);
    const int names = widestFigure(data, metrics) + widestName(data, metrics) + 3 * Gap;
    // Narrow columns may leave more to the names than these need: never less.
    const int width
        = std::max(names + data.columnCount() * data.narrowest + 1, static_cast<int>(names / NamesShare) + 1);
    const GridGeometry geometry = gridGeometry(data, font, {width, 0});
    return {width, geometry.top + data.rowCount() * geometry.cellHeight + 2};
}

} // namespace touchstone
