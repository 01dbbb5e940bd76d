// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/GridPainter.h"

#include <algorithm>
#include <QPainter>

namespace touchstone {
namespace {

constexpr int Gap = GridGeometry::Gap;
constexpr double TintedStrength = .3; ///< of a cell's colour
constexpr double InkStrength = .6; ///< from which on text is that of the colour, not of the ground

QColor mixed(const QColor& color, const QColor& ground, double share)
{
    const auto channel = [share](int one, int other) { return static_cast<int>(share * one + (1 - share) * other); };
    return QColor(channel(color.red(), ground.red()), channel(color.green(), ground.green()),
        channel(color.blue(), ground.blue()));
}

} // namespace

void GridPainter::paint(const Current& current)
{
    m_painter.setFont(m_font);
    drawHead(current);
    const int end = std::min(m_at.firstRow + m_at.rows, m_data.rowCount());
    for (int row = m_at.firstRow; row < end; ++row)
        drawRow(row, current);
}

void GridPainter::drawHead(const Current& current)
{
    const QFontMetrics metrics(m_font);
    const int end = std::min(m_at.firstColumn + m_at.columns, m_data.columnCount());
    for (int column = m_at.firstColumn; column < end; ++column) {
        const QRect cell = m_at.cell(m_at.firstRow, column);
        m_painter.setPen(m_colors.color(column == current.column ? QPalette::Text : QPalette::Dark));
        const QRect box(cell.left() + Gap / 2, m_at.groupHeight, cell.width() - Gap, m_at.top - m_at.groupHeight - Gap);
        const QString& name = m_data.columns[static_cast<size_t>(column)].name;
        if (!m_at.isTurned) {
            m_painter.drawText(box, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, name);
            continue;
        }
        m_painter.save();
        m_painter.translate(cell.center().x() + metrics.ascent() / 2., box.bottom());
        m_painter.rotate(-90);
        m_painter.drawText(QPointF(), metrics.elidedText(name, Qt::ElideRight, box.height()));
        m_painter.restore();
    }
    for (int column = m_at.firstColumn; column < end;) {
        const QString& group = m_data.columns[static_cast<size_t>(column)].group;
        const QRect first = m_at.cell(m_at.firstRow, column);
        while (column < end && m_data.columns[static_cast<size_t>(column)].group == group)
            ++column;
        if (group.isEmpty())
            continue;
        const QRect box(
            first.left() + 2, 0, m_at.cell(m_at.firstRow, column).left() - first.left() - 4, m_at.groupHeight);
        m_painter.setPen(m_colors.color(QPalette::Text));
        m_painter.drawText(box.adjusted(0, 0, 0, -3), Qt::AlignHCenter | Qt::AlignVCenter,
            metrics.elidedText(group, Qt::ElideRight, box.width()));
        m_painter.setPen(m_colors.color(QPalette::Mid));
        m_painter.drawLine(box.left(), box.bottom() - 2, box.right(), box.bottom() - 2);
    }
}

void GridPainter::drawRow(int row, const Current& current)
{
    const GridData::Row& line = m_data.rows[static_cast<size_t>(row)];
    const QRect first = m_at.cell(row, m_at.firstColumn);
    const QFontMetrics metrics(m_font);
    const int right = m_at.left + m_at.columns * m_at.cellWidth;
    if (row == current.row)
        m_painter.fillRect(QRect(0, first.top(), right, first.height()),
            mixed(m_colors.color(QPalette::Highlight), m_colors.color(QPalette::Base), .15));
    m_painter.setPen(m_colors.color(QPalette::Dark));
    m_painter.drawText(QRect(Gap, first.top(), m_at.figureWidth - Gap, first.height()),
        Qt::AlignRight | Qt::AlignVCenter, line.figure);
    m_painter.setPen(m_colors.color(QPalette::Text));
    const int nameAt = Gap + m_at.figureWidth, nameWidth = m_at.left - nameAt - Gap;
    m_painter.drawText(QRect(nameAt, first.top(), nameWidth + 2, first.height()), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(line.name, Qt::ElideRight, nameWidth));
    QRect marked;
    for (int column = m_at.firstColumn; column < std::min(m_at.firstColumn + m_at.columns, m_data.columnCount());
         ++column) {
        const GridCell cell = m_data.cell(row, column);
        drawCell(m_at.cell(row, column), cell);
        if (cell.isMarked)
            marked = marked.united(m_at.cell(row, column));
    }
    m_painter.setBrush(Qt::NoBrush);
    if (!marked.isEmpty()) {
        m_painter.setPen(QPen(m_colors.color(QPalette::Text), 1));
        m_painter.drawRect(marked.adjusted(1, 2, -2, -3));
    }
    if (row == current.row && m_at.isInSight(row, current.column)) {
        m_painter.setPen(QPen(m_colors.color(QPalette::Highlight), current.hasFocus ? 3 : 2));
        m_painter.drawRect(m_at.cell(row, current.column).adjusted(1, 1, -2, -2));
    }
    if (line.isApart) {
        m_painter.setPen(QPen(m_colors.color(QPalette::Dark), 1, Qt::DashLine));
        m_painter.drawLine(0, first.top(), right, first.top());
    }
}

void GridPainter::drawCell(const QRect& box, const GridCell& cell)
{
    const QColor ground = m_colors.color(QPalette::Base);
    const QColor color = cell.color.isValid() ? cell.color : m_colors.color(QPalette::Highlight);
    const QRect inside = box.adjusted(1, 1, -1, -1);
    QColor ink = m_colors.color(QPalette::Text);
    switch (cell.look) {
    case GridCell::Look::Empty:
        ink = m_colors.color(QPalette::Dark);
        break;
    case GridCell::Look::Solid:
        m_painter.fillRect(inside, mixed(color, ground, cell.strength));
        if (cell.strength >= InkStrength)
            ink = cell.ink.isValid() ? cell.ink : m_colors.color(QPalette::HighlightedText);
        break;
    case GridCell::Look::Tinted:
        m_painter.fillRect(inside, mixed(color, ground, TintedStrength * cell.strength));
        m_painter.setPen(QPen(color, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(inside.adjusted(0, 0, -1, -1));
        break;
    case GridCell::Look::Hollow:
        m_painter.setPen(QPen(color, 1, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(inside.adjusted(1, 1, -2, -2));
        ink = m_colors.color(QPalette::Dark);
        break;
    }
    m_painter.setPen(ink);
    m_painter.drawText(box, Qt::AlignCenter, cell.text);
}

} // namespace touchstone
