// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/EmotionHeadPainter.h"

#include <algorithm>
#include <functional>
#include <QPainter>

namespace touchstone {
namespace {

/// Writes parts from left to right until one does not fit.
class HeadWriter
{
public:
    HeadWriter(QPainter& painter, const QRectF& head, const EmotionPicture& picture, const Theme& theme,
        const EmotionWords& words)
        : m_painter(painter)
        , m_head(head)
        , m_picture(picture)
        , m_theme(theme)
        , m_words(words)
        , m_metrics(themeFont(TextSize::Small))
        , m_x(head.left() + 12)
    { }

    void write()
    {
        say(m_words.title(), m_theme.text, QFont::DemiBold);
        bool hasRoom = true;
        for (const EmotionLine& line : m_picture.lines)
            hasRoom = line.points.empty() || (hasRoom && writeLine(line));
        const auto isHeard = [](const CurvePoint& point) { return point.grade == Grade::Heard; };
        const bool isAnyHeard = std::any_of(m_picture.lines.begin(), m_picture.lines.end(),
            [&](const EmotionLine& line) { return std::any_of(line.points.begin(), line.points.end(), isHeard); });
        const auto dot = [this](Grade grade) {
            return [this, grade](const QPointF& at) {
                paintEmotionDot(m_painter, at, EmotionDotRadius - .5, m_theme.mutedText, grade, m_theme);
            };
        };
        if (isAnyHeard)
            sign(m_words.grade(Grade::Heard), dot(Grade::Heard));
        if (m_picture.has(CurveMeasure::Rated))
            sign(m_words.grade(Grade::Assumed), dot(Grade::Assumed));
        if (m_picture.has(CurveMeasure::Measured) || m_picture.has(CurveMeasure::Rated)) {
            sign(m_words.range(), [this](const QPointF& at) {
                QColor band = m_theme.mutedText;
                band.setAlphaF(.25F);
                m_painter.fillRect(QRectF(at.x() - 8, at.y() - 5, 16, 10), band);
            });
        }
    }

private:
    bool fits(const QString& text, double sign) const
    {
        return m_x + sign + m_metrics.horizontalAdvance(text) < m_head.right();
    }

    void say(const QString& text, const QColor& colour, QFont::Weight weight = QFont::Normal)
    {
        const QFont font = themeFont(weight == QFont::Normal ? TextSize::Small : TextSize::Body, weight);
        const double width = QFontMetricsF(font).horizontalAdvance(text);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(m_x, m_head.top(), width + 2, m_head.height()), Qt::AlignVCenter, text);
        m_x += width + 14;
    }

    bool writeLine(const EmotionLine& line)
    {
        const QString name = m_words.nameWithSize(line);
        if (!fits(name, 34))
            return false;
        const double middle = m_head.center().y();
        m_painter.setPen(emotionPen(line, m_theme));
        m_painter.drawLine(QPointF(m_x, middle), QPointF(m_x + 26, middle));
        const bool isMeasured = line.measure == CurveMeasure::Measured;
        paintEmotionDot(m_painter, {m_x + 13, middle}, EmotionDotRadius - .5, emotionColour(line, m_theme),
            isMeasured ? Grade::Measured : Grade::Assumed, m_theme);
        m_x += 32;
        say(name, m_theme.text);
        const QString headline = line.isMarked ? m_words.headline(line) : QString();
        if (!headline.isEmpty() && fits(headline, 0)) {
            m_x -= 6; // closer to its name than to what follows
            say(headline, m_theme.mutedText);
        }
        m_x += 6;
        return true;
    }

    void sign(const QString& text, const std::function<void(const QPointF&)>& draw)
    {
        if (!fits(text, 22))
            return;
        draw({m_x + 7, m_head.center().y()});
        m_x += 20;
        say(text, m_theme.mutedText);
    }

    QPainter& m_painter;
    QRectF m_head;
    const EmotionPicture& m_picture;
    const Theme& m_theme;
    const EmotionWords& m_words;
    QFontMetricsF m_metrics;
    double m_x;
};

} // namespace

QColor emotionColour(const EmotionLine& line, const Theme& theme)
{
    return line.measure == CurveMeasure::Rated && line.colour == 0 ? theme.assumed : theme.lineColor(line.colour);
}

QPen emotionPen(const EmotionLine& line, const Theme& theme)
{
    const bool isMeasured = line.measure == CurveMeasure::Measured;
    QPen pen(emotionColour(line, theme), isMeasured ? 2 : 1.5, isMeasured ? Qt::SolidLine : Qt::DashLine);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void paintEmotionDot(
    QPainter& painter, const QPointF& at, double radius, const QColor& colour, Grade grade, const Theme& theme)
{
    painter.setPen(QPen(colour, 1.8));
    painter.setBrush(theme.surface);
    if (grade == Grade::Heard) { // a tint over the surface, so that the line does not show through
        painter.drawEllipse(at, radius, radius);
        QColor tint = colour;
        tint.setAlphaF(.4F);
        painter.setBrush(tint);
    } else if (grade == Grade::Measured) {
        painter.setBrush(colour);
    }
    painter.drawEllipse(at, radius, radius);
}

void paintEmotionHead(
    QPainter& painter, const QRectF& head, const EmotionPicture& picture, const Theme& theme, const EmotionWords& words)
{
    HeadWriter(painter, head, picture, theme, words).write();
}

} // namespace touchstone
