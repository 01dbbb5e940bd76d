// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/TextBox.h"

#include <algorithm>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace touchstone {
namespace {

constexpr double LineSpacing = 1.36; ///< of the type's size
constexpr double Baseline = .76; ///< of the line's height

} // namespace

QFont paperFont(const TextType& type)
{
    QFont result;
    result.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Segoe UI"),
        QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")});
    result.setPixelSize(std::max(1, qRound(type.points * PaperUnit)));
    result.setWeight(type.weight);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

TextBox::TextBox(const QString& text, TextType type, double width, Qt::Alignment alignment, int mostLines)
    : m_text(text)
    , m_type(type)
    , m_alignment(alignment)
    , m_width(std::max(1., width))
    , m_lineHeight(type.points * PaperUnit * LineSpacing)
{
    m_text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    cutTo(std::max(1, mostLines));
    QTextLayout layout(m_text, paperFont(m_type));
    breakLines(layout);
    m_lineCount = layout.lineCount();
    for (int i = 0; i < m_lineCount; ++i)
        m_naturalWidth = std::max(m_naturalWidth, layout.lineAt(i).naturalTextWidth());
}

void TextBox::cutTo(int lines)
{
    QTextLayout layout(m_text, paperFont(m_type));
    breakLines(layout);
    if (layout.lineCount() <= lines)
        return;
    m_isCut = true;
    const int start = layout.lineAt(lines - 1).textStart();
    QString last = m_text.mid(start, layout.lineAt(lines - 1).textLength());
    while (!last.isEmpty() && (last.back().isSpace() || last.back() == QChar::LineSeparator))
        last.chop(1);
    const QFontMetricsF metrics(paperFont(m_type));
    const QString ellipsis(QChar(0x2026));
    while (!last.isEmpty() && metrics.horizontalAdvance(last + ellipsis) > m_width)
        last.chop(last.back().isLowSurrogate() ? 2 : 1);
    m_text = m_text.left(start) + last + ellipsis;
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

TextBox TextBox::part(int first, int count) const
{
    QTextLayout layout(m_text, paperFont(m_type));
    breakLines(layout);
    QStringList lines;
    for (int i = first; i < std::min(first + count, layout.lineCount()); ++i)
        lines << m_text.mid(layout.lineAt(i).textStart(), layout.lineAt(i).textLength());
    QString text = lines.join(QString());
    while (text.endsWith(QChar::LineSeparator))
        text.chop(1);
    return TextBox(text, m_type, m_width, m_alignment);
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
    QTextLayout layout(m_text, paperFont(m_type));
    breakLines(layout);
    painter.setPen(color);
    for (int i = first; i < std::min(first + count, layout.lineCount()); ++i)
        layout.lineAt(i).draw(&painter, topLeft - QPointF(0, first * m_lineHeight));
}

} // namespace touchstone
