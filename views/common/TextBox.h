// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;
class QTextLayout;

namespace touchstone {

/// Lengths on paper are in tenths of a point: type at these sizes is measured without rounding to a screen's pixels.
inline constexpr double PaperUnit = 10; ///< a point

/// Size in points and weight of a run of text on paper.
struct TextType
{
    double points = 9.5;
    QFont::Weight weight = QFont::Normal;
};

/// Latin first: with a CJK family first, digits of Latin runs would lose their text in the PDF. SC is always named, the
/// default would draw Japanese shapes.
QFont paperFont(const TextType& type);

/// A run of text on paper broken to a width, measured once and drawn anywhere, in any thread: it shares no font or
/// layout, which belong to the thread that makes them. Breaks inside words that are wider than the line.
class TextBox
{
public:
    /// Of more than `mostLines` lines the last one ends in an ellipsis.
    TextBox(const QString& text, TextType type, double width, Qt::Alignment alignment = Qt::AlignLeft,
        int mostLines = std::numeric_limits<int>::max());

    double height() const { return m_lineCount * m_lineHeight; }
    double lineHeight() const { return m_lineHeight; }
    double naturalWidth() const { return m_naturalWidth; } ///< of the longest line
    int lineCount() const { return m_lineCount; }
    bool isCut() const { return m_isCut; } ///< it did not fit into the most lines
    /// How many whole lines fit into `height`.
    int linesWithin(double height) const;

    /// Lines [first, first + count) as a box of their own.
    TextBox part(int first, int count) const;

    void draw(QPainter& painter, QPointF topLeft, const QColor& color) const;
    /// Draws lines [first, first + count) as if the first were at the top.
    void drawLines(QPainter& painter, QPointF topLeft, const QColor& color, int first, int count) const;

private:
    void breakLines(QTextLayout& layout) const;
    void cutTo(int lines);

    QString m_text;
    TextType m_type;
    Qt::Alignment m_alignment;
    double m_width;
    double m_lineHeight;
    int m_lineCount = 0;
    double m_naturalWidth = 0;
    bool m_isCut = false;
};

} // namespace touchstone
