// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapSheets.h"

#include "views/common/TextBox.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace touchstone {
namespace {

constexpr double MarkLength = 14, MarkGap = 4; ///< points
const QColor ink(0x5a, 0x68, 0x75), paleInk(0xd4, 0xdb, 0xe1);

/// Sheets of this usable length, with their overlaps, that cover `length`.
int needed(double length, double usable)
{
    // A hair's breadth is not worth a sheet.
    const double more = length - usable - .5;
    return more <= 0 ? 1 : 1 + static_cast<int>(std::ceil(more / (usable - MapSheets::Overlap)));
}

} // namespace

MapSheets::MapSheets(const QSizeF& picture, const QSizeF& paper)
{
    const auto fit = [&](const QSizeF& sheet) {
        MapSheets plan(*this);
        plan.m_sheet = sheet;
        plan.m_columns = needed(picture.width(), plan.area().width());
        plan.m_rows = needed(picture.height(), plan.area().height());
        return plan;
    };
    const MapSheets upright = fit(paper), wide = fit(paper.transposed());
    *this = upright.count() < wide.count() ? upright : wide;
}

QRectF MapSheets::area() const
{
    // The sheet's number stands below.
    return {Margin, Margin, m_sheet.width() - 2 * Margin, m_sheet.height() - 2 * Margin - MarkLength};
}

QRectF MapSheets::part(int index) const
{
    const QSizeF size = area().size();
    return {index % m_columns * (size.width() - Overlap), index / m_columns * (size.height() - Overlap), size.width(),
        size.height()};
}

void MapSheets::paintMarks(QPainter& painter, int index, const QString& title, const QString& label) const
{
    const int row = index / m_columns, column = index % m_columns;
    painter.save();
    painter.scale(PaperUnit, PaperUnit);
    painter.setPen(QPen(ink, .5));
    const QRectF cut = area();
    const auto mark = [&](const QPointF& at, double x, double y) {
        painter.drawLine(at + QPointF(x * MarkGap, y * MarkGap),
            at + QPointF(x * (MarkGap + MarkLength), y * (MarkGap + MarkLength)));
    };
    for (const double x : {cut.left(), cut.right()}) {
        mark({x, cut.top()}, 0, -1);
        mark({x, cut.bottom()}, 0, 1);
    }
    for (const double y : {cut.top(), cut.bottom()}) {
        mark({cut.left(), y}, -1, 0);
        mark({cut.right(), y}, 1, 0);
    }
    // How far the next sheet comes over this one.
    painter.setPen(QPen(paleInk, .5, Qt::DashLine));
    if (column + 1 < m_columns) {
        mark({cut.right() - Overlap, cut.top()}, 0, -1);
        mark({cut.right() - Overlap, cut.bottom()}, 0, 1);
    }
    if (row + 1 < m_rows) {
        mark({cut.left(), cut.bottom() - Overlap}, -1, 0);
        mark({cut.right(), cut.bottom() - Overlap}, 1, 0);
    }

    const double cell = std::min(6., 60. / m_columns);
    const double plan = cell * m_columns;
    const double lowest = m_sheet.height() - MarkLength;
    painter.setPen(QPen(ink, .4));
    for (int i = 0; i < count(); ++i) {
        painter.setBrush(i == index ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawRect(QRectF(cut.right() - 20 - plan + i % m_columns * cell,
            lowest - std::min(cell, 24. / m_rows) * (m_rows - i / m_columns), cell, std::min(cell, 24. / m_rows)));
    }
    painter.restore();

    const QString text = QString(label).arg(index + 1).arg(count()).arg(row + 1).arg(column + 1);
    const double left = (cut.left() + 24) * PaperUnit;
    const double width = (cut.width() - plan - 80) * PaperUnit;
    const TextBox number(text, {8, QFont::DemiBold}, width, Qt::AlignLeft, 1);
    const double top = lowest * PaperUnit - number.height();
    number.draw(painter, {left, top}, ink);
    const double after = number.naturalWidth() + 120;
    TextBox(title, {8}, width - after, Qt::AlignLeft, 1).draw(painter, {left + after, top}, ink);
}

} // namespace touchstone
