// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/EmotionPainter.h"

#include "views/map/EmotionHeadPainter.h"
#include "views/map/PixelSpans.h"
#include "views/map/PointLabels.h"

#include <array>
#include <cmath>
#include <QPainter>
#include <QPainterPath>

namespace touchstone {
namespace {

constexpr double Foot = 12, Gutter = EmotionFrame::AxisWidth;
constexpr double DotRadius = EmotionDotRadius, MarkedRadius = 5.5;
constexpr double DotsApart = 7; ///< points closer than this many pixels on average are drawn without dots
constexpr size_t MostPiled = 60; ///< points that stand above the one before; of more only the line is drawn
constexpr size_t MostLabels = 300;

/// The points of a line that lie in the target, and one on either side, so that the line runs on.
std::pair<size_t, size_t> visiblePart(const EmotionLine& line, const EmotionGeometry& geometry, const QRectF& target)
{
    const auto begin = std::lower_bound(line.x.begin(), line.x.end(), geometry.mapX(target.left() - 2 * DotRadius));
    const auto end = std::upper_bound(begin, line.x.end(), geometry.mapX(target.right() + 2 * DotRadius));
    return {static_cast<size_t>(begin - line.x.begin()) - (begin != line.x.begin()),
        static_cast<size_t>(end - line.x.begin()) + (end != line.x.end())};
}

class CurvePainter
{
public:
    CurvePainter(QPainter& painter, const EmotionPicture& picture, const EmotionFrame& frame, const Theme& theme,
        const EmotionWords& words)
        : m_painter(painter)
        , m_picture(picture)
        , m_frame(frame)
        , m_theme(theme)
        , m_words(words)
        , m_geometry(frame)
        , m_labels(painter, frame.target.adjusted(Gutter, frame.hasHead ? EmotionFrame::HeadHeight - 4 : 0, -Gutter, 0),
              theme)
    { }

    void paint()
    {
        m_painter.save();
        m_painter.setClipRect(m_frame.target, Qt::IntersectClip);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillRect(m_frame.target, m_theme.surface);
        paintGrid();
        for (const EmotionLine& line : m_picture.lines)
            paintBand(line);
        for (const EmotionLine& line : m_picture.lines)
            paintLine(line);
        for (const EmotionLine& line : m_picture.lines)
            paintDots(line);
        paintNewRating();
        for (const EmotionLine& line : m_picture.lines)
            writeMarks(line);
        for (const EmotionLine& line : m_picture.lines)
            writeSizes(line);
        paintAxes();
        if (m_frame.hasHead)
            paintEmotionHead(m_painter,
                {m_frame.target.topLeft(), QSizeF(m_frame.target.width() - m_frame.reserved, EmotionFrame::HeadHeight)},
                m_picture, m_theme, m_words);
        m_painter.restore();
    }

private:
    bool isDense(const EmotionLine& line) const
    {
        const auto [begin, end] = visiblePart(line, m_geometry, m_frame.target);
        if (static_cast<double>(end - begin) * DotsApart > m_frame.target.width())
            return true;
        size_t piled = 0; // above the one before, as in a column of many cards
        for (size_t i = begin + 1; i < end; ++i)
            piled += m_geometry.x(line.x[i]) - m_geometry.x(line.x[i - 1]) < DotsApart;
        return piled > MostPiled;
    }

    void paintGrid()
    {
        const QRectF& plot = m_geometry.plot;
        m_painter.setPen(QPen(m_theme.grid, 1));
        m_painter.drawLine(QPointF(plot.left(), plot.top()), QPointF(plot.right(), plot.top()));
        m_painter.drawLine(QPointF(plot.left(), plot.bottom()), QPointF(plot.right(), plot.bottom()));
        for (const double edge : m_picture.stageEdges) {
            const double x = std::round(m_geometry.x(edge)) + .5;
            if (x > plot.left() && x < plot.right())
                m_painter.drawLine(QPointF(x, plot.top() - Foot / 2), QPointF(x, plot.bottom() + Foot / 2));
        }
        m_painter.setPen(QPen(m_theme.border, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(plot.left(), plot.center().y()), QPointF(plot.right(), plot.center().y()));
        if (m_frame.current) {
            const double x = m_geometry.x(m_frame.currentX);
            QColor band = m_theme.accentSoft;
            m_painter.fillRect(QRectF(x - 9, plot.top() - Foot / 2, 18, plot.height() + Foot), band);
        }
    }

    void paintBand(const EmotionLine& line)
    {
        const auto [begin, end] = visiblePart(line, m_geometry, m_frame.target);
        QColor fill = emotionColour(line, m_theme);
        fill.setAlphaF(line.measure == CurveMeasure::Measured ? .16F : .09F);
        if (isDense(line)) {
            PixelSpans spans(m_frame.target.left(), m_frame.target.right());
            for (size_t i = begin; i + 1 < end; ++i) {
                if (!line.points[i].hasRange() || !line.points[i + 1].hasRange())
                    continue;
                for (const bool isTop : {true, false})
                    spans.cover(edgeOf(line, i, isTop), edgeOf(line, i + 1, isTop));
            }
            paintSpans(spans, fill, 1);
            return;
        }
        m_painter.setBrush(fill);
        m_painter.setPen(Qt::NoPen);
        QPolygonF top, bottom;
        const auto flush = [&] {
            if (top.size() == 1) // alone between points without a range
                m_painter.drawRect(QRectF(top.first() - QPointF(2, 0), bottom.first() + QPointF(2, 0)));
            std::reverse(bottom.begin(), bottom.end());
            if (top.size() > 1)
                m_painter.drawPolygon(top + bottom);
            top.clear();
            bottom.clear();
        };
        for (size_t i = begin; i < end; ++i) {
            if (!line.points[i].hasRange()) {
                flush();
                continue;
            }
            top << edgeOf(line, i, true);
            bottom << edgeOf(line, i, false);
        }
        flush();
    }

    /// Where the range of a point begins or ends.
    QPointF edgeOf(const EmotionLine& line, size_t i, bool isTop) const
    {
        const CurvePoint& point = line.points[i];
        return {m_geometry.x(line.x[i]), m_geometry.y(line.measure, isTop ? point.high : point.low)};
    }

    void paintSpans(const PixelSpans& spans, const QColor& colour, double thickness)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        QPen pen(colour, 1);
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawLines(spans.lines(thickness));
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paintLine(const EmotionLine& line)
    {
        const auto [begin, end] = visiblePart(line, m_geometry, m_frame.target);
        if (isDense(line)) {
            PixelSpans spans(m_frame.target.left(), m_frame.target.right());
            for (size_t i = begin; i + 1 < end; ++i)
                spans.cover(placeOf(line, i), placeOf(line, i + 1));
            paintSpans(spans, emotionColour(line, m_theme), 1.5);
            return;
        }
        QPolygonF path;
        for (size_t i = begin; i < end; ++i)
            path << placeOf(line, i);
        m_painter.setPen(emotionPen(line, m_theme));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(path);
    }

    bool isNotable(const EmotionLine& line, const CurvePoint& point) const
    {
        return (line.isMarked && (point.isLowPoint || point.isPeak || point.isEnd))
            || point.touchpoint == m_frame.current;
    }

    QPointF placeOf(const EmotionLine& line, size_t i) const
    {
        return {m_geometry.x(line.x[i]), m_geometry.y(line.measure, line.points[i].value)};
    }

    void paintDots(const EmotionLine& line)
    {
        const auto [begin, end] = visiblePart(line, m_geometry, m_frame.target);
        const bool dense = isDense(line);
        for (size_t i = begin; i < end; ++i) {
            const CurvePoint& point = line.points[i];
            if (dense && !isNotable(line, point))
                continue;
            const bool isMarked = line.isMarked && (point.isLowPoint || point.isPeak || point.isEnd);
            const double radius = isMarked ? MarkedRadius : DotRadius;
            paintEmotionDot(m_painter, placeOf(line, i), radius, emotionColour(line, m_theme), point.grade, m_theme);
            const double room = radius + 1;
            m_labels.block(QRectF(placeOf(line, i).x() - room, placeOf(line, i).y() - room, 2 * room, 2 * room));
            if (point.touchpoint == m_frame.current && m_frame.hasFocus) {
                m_painter.setPen(QPen(m_theme.text, 1.5));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawEllipse(placeOf(line, i), radius + 3, radius + 3);
            }
        }
    }

    void paintNewRating()
    {
        if (!m_frame.newRating || !m_frame.current)
            return;
        const QPointF at(m_geometry.x(m_frame.currentX), m_geometry.y(CurveMeasure::Rated, *m_frame.newRating));
        m_painter.setPen(QPen(m_frame.isEditing ? m_theme.text : m_theme.mutedText, 1.5,
            m_frame.isEditing ? Qt::SolidLine : Qt::DotLine));
        m_painter.setBrush(m_theme.surface);
        m_painter.drawEllipse(at, MarkedRadius, MarkedRadius);
        m_labels.block(QRectF(at.x() - 7, at.y() - 7, 14, 14));
        if (m_frame.isEditing)
            m_labels.write(at, EmotionWords::ratingText(*m_frame.newRating, 0),
                {.colour = m_theme.text, .weight = QFont::DemiBold, .isImportant = true});
    }

    void writeMarks(const EmotionLine& line)
    {
        if (!line.isMarked)
            return;
        const auto [begin, end] = visiblePart(line, m_geometry, m_frame.target);
        for (size_t i = begin; i < end; ++i) {
            const CurvePoint& point = line.points[i];
            const QString words = m_words.marks(point).join(QStringLiteral(" · "));
            if (!words.isEmpty())
                m_labels.write(placeOf(line, i), words,
                    {.colour = line.measure == CurveMeasure::Rated ? emotionColour(line, m_theme)
                            : point.isLowPoint                     ? m_theme.danger
                                                                   : m_theme.text,
                        .weight = QFont::DemiBold,
                        .isImportant = true,
                        .isBelow = point.isLowPoint});
        }
    }

    void writeSizes(const EmotionLine& line)
    {
        if (isDense(line) || commonSize(line)) // said above, once for all
            return;
        const auto [begin, end] = visiblePart(line, m_geometry, m_frame.target);
        for (size_t i = begin; i < end && m_labels.taken().size() < MostLabels; ++i)
            m_labels.write(placeOf(line, i), m_words.size(line.points[i]), {.colour = m_theme.mutedText});
    }

    void paintAxes()
    {
        m_painter.setFont(themeFont(TextSize::Small));
        const QRectF& plot = m_geometry.plot;
        QColor behind = m_theme.surface;
        behind.setAlphaF(.85F);
        const auto axis
            = [&](CurveMeasure measure, const std::array<std::pair<double, QString>, 3>& ticks, bool isLeft) {
                  const double left = isLeft ? plot.left() : plot.right() - Gutter;
                  m_painter.fillRect(QRectF(left, plot.top() - Foot, Gutter, plot.height() + 2 * Foot), behind);
                  m_painter.setPen(m_theme.mutedText);
                  for (const auto& [value, text] : ticks) {
                      const QRectF rect(left + 4, m_geometry.y(measure, value) - 8, Gutter - 8, 16);
                      m_painter.drawText(rect, Qt::AlignVCenter | (isLeft ? Qt::AlignLeft : Qt::AlignRight), text);
                  }
              };
        if (m_picture.has(CurveMeasure::Measured)) {
            axis(CurveMeasure::Measured,
                {{{1, QStringLiteral("100 %")}, {.5, QStringLiteral("50 %")}, {0, QStringLiteral("0 %")}}}, true);
        }
        if (m_picture.has(CurveMeasure::Rated) || m_frame.newRating) {
            axis(CurveMeasure::Rated,
                {{{2, QStringLiteral("+2")}, {0, QStringLiteral("0")}, {-2, QStringLiteral("−2")}}}, false);
        }
    }

    QPainter& m_painter;
    const EmotionPicture& m_picture;
    const EmotionFrame& m_frame;
    const Theme& m_theme;
    const EmotionWords& m_words;
    EmotionGeometry m_geometry;
    PointLabels m_labels;
};

} // namespace

EmotionGeometry::EmotionGeometry(const EmotionFrame& frame)
    : plot(frame.target.adjusted(0, (frame.hasHead ? EmotionFrame::HeadHeight : 0) + Foot, 0, -Foot))
    , m_scale(frame.scale)
    , m_offset(frame.offset)
{ }

double EmotionGeometry::y(CurveMeasure measure, double value) const
{
    const double share = measure == CurveMeasure::Measured ? value : (value + 2) / 4;
    return plot.bottom() - share * plot.height();
}

double EmotionGeometry::ratingAt(double y) const
{
    return plot.height() > 0 ? std::clamp(4 * (plot.bottom() - y) / plot.height() - 2, -2., 2.) : 0;
}

void paintEmotionCurve(QPainter& painter, const EmotionPicture& picture, const EmotionFrame& frame, const Theme& theme,
    const EmotionWords& words)
{
    CurvePainter(painter, picture, frame, theme, words).paint();
}

} // namespace touchstone
