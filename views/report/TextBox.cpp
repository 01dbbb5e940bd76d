// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/TextBox.h"

#include "views/report/ReportStyle.h"

#include <algorithm>
#include <QPainter>
#include <QTextLayout>

namespace touchstone::report {
namespace {

constexpr double LineSpacing = 1.36; ///< of the type's size
constexpr double Baseline = .76; ///< of the line's height

} // namespace

TextBox::TextBox(const QString& text, Type type, double width, Qt::Alignment alignment)
    : m_text(text)
    , m_type(type)
    , m_alignment(alignment)
    , m_width(std::max(1., width))
    , m_lineHeight(type.points * Unit * LineSpacing)
{
    m_text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(m_text, font(m_type));
    breakLines(layout);
    m_lineCount = layout.lineCount();
    for (int i = 0; i < m_lineCount; ++i)
        m_naturalWidth = std::max(m_naturalWidth, layout.lineAt(i).naturalTextWidth());
}

void TextBox::breakLines(QTextLayout& layout) const
{
    QTextOption option(m_alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    // One height for all lines, so that Latin and Chinese lines stand on the same grid.
    double top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        line.setPosition(QPointF(0, top + m_lineHeight * Baseline - line.ascent()));
        top += m_lineHeight;
    }
    layout.endLayout();
}

int TextBox::linesWithin(double height) const
{
    return std::clamp(static_cast<int>((height + .5) / m_lineHeight), 0, m_lineCount);
}

void TextBox::draw(QPainter& painter, QPointF topLeft, const QColor& color) const
{
    drawLines(painter, topLeft, color, 0, m_lineCount);
}

void TextBox::drawLines(QPainter& painter, QPointF topLeft, const QColor& color, int first, int count) const
{
    QTextLayout layout(m_text, font(m_type));
    breakLines(layout);
    painter.setPen(color);
    for (int i = first; i < std::min(first + count, layout.lineCount()); ++i)
        layout.lineAt(i).draw(&painter, topLeft - QPointF(0, first * m_lineHeight));
}

} // namespace touchstone::report
