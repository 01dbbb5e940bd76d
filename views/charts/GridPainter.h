// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/GridGeometry.h"

#include <QPalette>

class QPainter;

namespace touchstone {

/// Paints the part of a GridChart that is in sight.
class GridPainter
{
public:
    /// The cell that is chosen; -1: none.
    struct Current
    {
        int row = -1, column = -1;
        bool hasFocus = false;
    };

    GridPainter(
        QPainter& painter, const GridData& data, const GridGeometry& at, const QPalette& colors, const QFont& font)
        : m_painter(painter)
        , m_data(data)
        , m_at(at)
        , m_colors(colors)
        , m_font(font)
    { }

    void paint(const Current& current);

private:
    void drawHead(const Current& current);
    void drawRow(int row, const Current& current);
    void drawCell(const QRect& box, const GridCell& cell);

    QPainter& m_painter;
    const GridData& m_data;
    const GridGeometry& m_at;
    QPalette m_colors;
    QFont m_font;
};

} // namespace touchstone
