// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

class QPainter;
class QString;

namespace touchstone {

/// How a picture is cut into sheets of paper that are glued together to a poster. All lengths in points.
class MapSheets
{
public:
    /// The picture at its printed size. Upright or wide sheets, whichever are fewer.
    MapSheets(const QSizeF& picture, const QSizeF& paper);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    int count() const { return m_rows * m_columns; }
    QSizeF sheet() const { return m_sheet; }
    /// Part of the picture on a sheet, row by row from 0; neighbours share a strip of Overlap. It may reach beyond the
    /// picture's right and bottom border.
    QRectF part(int index) const;
    /// Where that part stands on the sheet.
    QRectF area() const;

    /// Cut marks at the corners of the area, ticks where the neighbours' strips end, "Sheet 3 of 12" with row and
    /// column, and a small plan of all sheets. Paints in tenths of a point; `label` holds %1 .. %4 for these numbers.
    void paintMarks(QPainter& painter, int index, const QString& title, const QString& label) const;

    static constexpr double Margin = 36, Overlap = 28; ///< half an inch for any printer; a centimetre to glue

private:
    QSizeF m_sheet;
    int m_rows = 0, m_columns = 0;
};

} // namespace touchstone
