// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/GridData.h"

#include <QFont>
#include <QRect>

namespace touchstone {

/// Where the parts of a GridChart stand, in pixels; a function of the names, the font and the size alone.
struct GridGeometry
{
    static constexpr int Gap = 6;

    int left = 0, top = 0; ///< of the first cell in sight
    int figureWidth = 0; ///< of the figures before the rows' names
    int groupHeight = 0; ///< of the line with the groups' names
    int cellWidth = 1, cellHeight = 1;
    bool isTurned = false; ///< the columns' names are read from below
    int firstRow = 0, firstColumn = 0; ///< in sight
    int rows = 0, columns = 0; ///< that there is room for

    /// The cell, wherever it is.
    QRect cell(int row, int column) const
    {
        return {left + (column - firstColumn) * cellWidth, top + (row - firstRow) * cellHeight, cellWidth, cellHeight};
    }
    bool isInSight(int row, int column) const
    {
        return row >= firstRow && row < firstRow + rows && column >= firstColumn && column < firstColumn + columns;
    }
};

/// In a picture of this size.
GridGeometry gridGeometry(const GridData& data, const QFont& font, const QSize& size);
/// The size in which every row and every column is in sight, and no wider than it must be.
QSize wholeGridSize(const GridData& data, const QFont& font);

} // namespace touchstone
