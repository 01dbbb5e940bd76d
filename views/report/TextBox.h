// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;
class QTextLayout;

namespace touchstone::report {

/// Size in points and weight of a run of text.
struct Type
{
    double points = 9.5;
    QFont::Weight weight = QFont::Normal;
};

/// A run of text broken to a width, measured once and drawn anywhere, in any thread: it shares no font or layout, which
/// belong to the thread that makes them. Breaks inside words that are wider than the line.
class TextBox
{
public:
    TextBox(const QString& text, Type type, double width, Qt::Alignment alignment = Qt::AlignLeft);

    double height() const { return m_lineCount * m_lineHeight; }
    double lineHeight() const { return m_lineHeight; }
    double naturalWidth() const { return m_naturalWidth; } ///< of the longest line
    int lineCount() const { return m_lineCount; }
    /// How many whole lines fit into `height`.
    int linesWithin(double height) const;

    void draw(QPainter& painter, QPointF topLeft, const QColor& color) const;
    /// Draws lines [first, first + count) as if the first were at the top.
    void drawLines(QPainter& painter, QPointF topLeft, const QColor& color, int first, int count) const;

private:
    void breakLines(QTextLayout& layout) const;

    QString m_text;
    Type m_type;
    Qt::Alignment m_alignment;
    double m_width;
    double m_lineHeight;
    int m_lineCount = 0;
    double m_naturalWidth = 0;
};

} // namespace touchstone::report
