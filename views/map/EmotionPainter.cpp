// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/EmotionPainter.h"

#include "views/common/Scale.h"
#include "views/common/Terms.h"
#include "views/map/MapFigures.h"
#include "views/map/PixelSpans.h"
#include "views/map/PointLabels.h"

#include <array>
#include <cmath>
#include <functional>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace touchstone {
namespace {

constexpr double HeadHeight = 26, Foot = 12, Gutter = 42;
constexpr double DotRadius = 4.5, MarkedRadius = 5.5;
constexpr double DotsApart = 7; ///< points closer than this many pixels on average are drawn without dots
constexpr size_t MostLabels = 300;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::EmotionCurve)
};

/// The number of people where it is the same at all points.
std::optional<double> commonSize(const EmotionLine& line)
{
    const bool isCommon = line.points.size() > 2
        && std::all_of(line.points.begin(), line.points.end(),
            [&](const CurvePoint& point) { return point.n == line.points.front().n && !point.affected; });
    return isCommon ? std::optional(line.points.front().n) : std::nullopt;
}

QString ratingText(double rating, int decimals)
{
    const QString digits = QLocale::c().toString(std::abs(rating), 'f', decimals);
    return digits.toDouble() == 0 ? digits : (rating < 0 ? u'−' : u'+') + digits;
}

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
    CurvePainter(QPainter& painter, const EmotionPicture& picture, const EmotionFrame& frame, const Theme& theme)
        : m_painter(painter)
        , m_picture(picture)
        , m_frame(frame)
        , m_theme(theme)
        , m_geometry(frame)
        , m_metrics(themeFont(TextSize::Small))
        , m_labels(painter, frame.target.adjusted(Gutter, HeadHeight - 4, -Gutter, 0), theme)
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
        paintHead();
        m_painter.restore();
    }

private:
    /// The room's ratings are grey beside what everyone answered; those of a group have its colour.
    QColor colourOf(const EmotionLine& line) const
    {
        return line.measure == CurveMeasure::Rated && line.colour == 0 ? m_theme.assumed
                                                                       : m_theme.lineColor(line.colour);
    }

    bool isDense(const EmotionLine& line) const
    {
        const auto [begin, end] = visiblePart(line, m_geometry, m_frame.target);
        return static_cast<double>(end - begin) * DotsApart > m_frame.target.width();
    }

    QPen penOf(const EmotionLine& line, double width) const
    {
        QPen pen(colourOf(line), width, line.measure == CurveMeasure::Measured ? Qt::SolidLine : Qt::DashLine);
        pen.setJoinStyle(Qt::RoundJoin);
        return pen;
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
        QColor fill = colourOf(line);
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
            paintSpans(spans, colourOf(line), 1.5);
            return;
        }
        QPolygonF path;
        for (size_t i = begin; i < end; ++i)
            path << placeOf(line, i);
        m_painter.setPen(penOf(line, line.measure == CurveMeasure::Measured ? 2 : 1.5));
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
            paintDot(placeOf(line, i), radius, colourOf(line), point.grade);
            const double room = radius + 1;
            m_labels.block(QRectF(placeOf(line, i).x() - room, placeOf(line, i).y() - room, 2 * room, 2 * room));
            if (point.touchpoint == m_frame.current && m_frame.hasFocus) {
                m_painter.setPen(QPen(m_theme.text, 1.5));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawEllipse(placeOf(line, i), radius + 3, radius + 3);
            }
        }
    }

    void paintDot(const QPointF& at, double radius, const QColor& colour, Grade grade)
    {
        m_painter.setPen(QPen(colour, 1.8));
        m_painter.setBrush(m_theme.surface);
        if (grade == Grade::Heard) { // a tint over the surface, so that the line does not show through
            m_painter.drawEllipse(at, radius, radius);
            QColor tint = colour;
            tint.setAlphaF(.4F);
            m_painter.setBrush(tint);
        } else if (grade == Grade::Measured) {
            m_painter.setBrush(colour);
        }
        m_painter.drawEllipse(at, radius, radius);
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
            m_labels.write(at, ratingText(*m_frame.newRating, 0),
                {.colour = m_theme.text, .weight = QFont::DemiBold, .isImportant = true});
    }

    static QString wordsOf(const CurvePoint& point)
    {
        QStringList words;
        if (point.isLowPoint)
            words << Words::tr("low point");
        if (point.isPeak)
            words << Words::tr("peak");
        if (point.isEnd)
            words << Words::tr("end");
        return words.join(QStringLiteral(" · "));
    }

    void writeMarks(const EmotionLine& line)
    {
        if (!line.isMarked)
            return;
        const auto [begin, end] = visiblePart(line, m_geometry, m_frame.target);
        for (size_t i = begin; i < end; ++i) {
            const CurvePoint& point = line.points[i];
            const QString words = wordsOf(point);
            if (!words.isEmpty())
                m_labels.write(placeOf(line, i), words,
                    {.colour = line.measure == CurveMeasure::Rated ? colourOf(line)
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
            m_labels.write(placeOf(line, i), sizeText(line.points[i]), {.colour = m_theme.mutedText});
    }

    static QString sizeText(const CurvePoint& point)
    {
        return point.affected && point.n < FewestForPercent
            ? Words::tr("%1 of %2", "people of people").arg(std::lround(*point.affected)).arg(std::lround(point.n))
            : sampleText(point.n);
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

    /// What is what, left to right, as far as it fits.
    void paintHead()
    {
        const QRectF head(m_frame.target.left(), m_frame.target.top(), m_frame.target.width(), HeadHeight);
        const double middle = head.center().y();
        double x = head.left() + 12;
        const double limit = head.right() - m_frame.reserved;
        const auto say = [&](const QString& text, const QColor& colour, QFont::Weight weight = QFont::Normal) {
            const QFont font = themeFont(weight == QFont::Normal ? TextSize::Small : TextSize::Body, weight);
            const double width = QFontMetricsF(font).horizontalAdvance(text);
            m_painter.setFont(font);
            m_painter.setPen(colour);
            m_painter.drawText(QRectF(x, head.top(), width + 2, head.height()), Qt::AlignVCenter, text);
            x += width + 14;
        };
        const auto fits
            = [&](const QString& text, double sign) { return x + sign + m_metrics.horizontalAdvance(text) < limit; };
        say(Words::tr("Emotion curve"), m_theme.text, QFont::DemiBold);
        for (const EmotionLine& line : m_picture.lines) {
            const std::optional<double> common = commonSize(line);
            const QString name = common
                ? Words::tr("%1, %2 each", "a line's name, n=9").arg(lineName(line), sampleText(*common))
                : lineName(line);
            if (line.points.empty() || !fits(name, 34))
                continue;
            m_painter.setPen(penOf(line, line.measure == CurveMeasure::Measured ? 2 : 1.5));
            m_painter.drawLine(QPointF(x, middle), QPointF(x + 26, middle));
            const bool isMeasured = line.measure == CurveMeasure::Measured;
            paintDot({x + 13, middle}, DotRadius - .5, colourOf(line), isMeasured ? Grade::Measured : Grade::Assumed);
            x += 32;
            say(name, m_theme.text);
        }
        const auto sign = [&](const QString& text, const std::function<void(const QPointF&)>& draw) {
            if (!fits(text, 22))
                return;
            draw({x + 7, middle});
            x += 20;
            say(text, m_theme.mutedText);
        };
        const QColor colour = m_theme.mutedText;
        const bool isAnyHeard
            = std::any_of(m_picture.lines.begin(), m_picture.lines.end(), [](const EmotionLine& line) {
                  return std::any_of(line.points.begin(), line.points.end(),
                      [](const CurvePoint& point) { return point.grade == Grade::Heard; });
              });
        if (isAnyHeard)
            sign(termOf(Grade::Heard), [&](const QPointF& at) { paintDot(at, DotRadius - .5, colour, Grade::Heard); });
        if (m_picture.has(CurveMeasure::Rated))
            sign(termOf(Grade::Assumed),
                [&](const QPointF& at) { paintDot(at, DotRadius - .5, colour, Grade::Assumed); });
        if (m_picture.has(CurveMeasure::Measured) || m_picture.has(CurveMeasure::Rated)) {
            sign(Words::tr("90 % range"), [&](const QPointF& at) {
                QColor band = colour;
                band.setAlphaF(.25F);
                m_painter.fillRect(QRectF(at.x() - 8, at.y() - 5, 16, 10), band);
            });
        }
    }

    QPainter& m_painter;
    const EmotionPicture& m_picture;
    const EmotionFrame& m_frame;
    const Theme& m_theme;
    EmotionGeometry m_geometry;
    QFontMetricsF m_metrics;
    PointLabels m_labels;
};

} // namespace

EmotionGeometry::EmotionGeometry(const EmotionFrame& frame)
    : plot(frame.target.adjusted(0, HeadHeight + Foot, 0, -Foot))
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

QString valueText(CurveMeasure measure, const CurvePoint& point)
{
    if (measure == CurveMeasure::Rated)
        return ratingText(point.value, 1);
    if (point.affected && point.n < FewestForPercent)
        return Words::tr("%1 of %2 had trouble").arg(std::lround(*point.affected)).arg(std::lround(point.n));
    return Words::tr("%1 %").arg(QLocale::c().toString(100 * point.value, 'f', 0));
}

QString lineName(const EmotionLine& line)
{
    const bool isMeasured = line.measure == CurveMeasure::Measured;
    if (line.name.isEmpty())
        return isMeasured ? Words::tr("measured satisfaction") : Words::tr("emotion ratings");
    return isMeasured ? Words::tr("%1: satisfaction", "a group's").arg(line.name)
                      : Words::tr("%1: ratings", "a group's").arg(line.name);
}

void paintEmotionCurve(QPainter& painter, const EmotionPicture& picture, const EmotionFrame& frame, const Theme& theme)
{
    CurvePainter(painter, picture, frame, theme).paint();
}

} // namespace touchstone
