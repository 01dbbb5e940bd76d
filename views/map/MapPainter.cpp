// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapPainter.h"

#include <cmath>
#include <numbers>
#include <QPainter>
#include <QTextLayout>

namespace touchstone {
namespace {

constexpr double NaturalWidth = 200; ///< of a card at 100 %
constexpr double ChipWidth = 48, ChipHeight = 26;

QFont scaledFont(TextSize size, double scale, QFont::Weight weight = QFont::Normal)
{
    QFont font = themeFont(size, weight);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * scale))));
    return font;
}

QColor blend(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](float x, float y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

/// Up to `lines` lines of text from the top of `rect`, the last one elided.
void drawWrapped(QPainter& painter, const QRectF& rect, const QString& text, int lines)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, painter.font(), painter.device());
    layout.setTextOption(option);
    layout.beginLayout();
    double y = rect.top();
    for (int line = 0; line < lines; ++line) {
        QTextLine part = layout.createLine();
        if (!part.isValid())
            break;
        part.setLineWidth(rect.width());
        const bool isLast = line + 1 == lines;
        const QString shown = isLast
            ? metrics.elidedText(text.mid(part.textStart()).trimmed(), Qt::ElideRight, rect.width())
            : text.mid(part.textStart(), part.textLength()).trimmed();
        painter.drawText(
            QRectF(rect.left(), y, rect.width() + 2, metrics.height()), Qt::AlignLeft | Qt::AlignTop, shown);
        y += metrics.height();
    }
    layout.endLayout();
}

void drawFigure(QPainter& painter, const QRectF& chip, const TouchpointFigure& figure, const Theme& theme, double scale)
{
    const QColor heat = theme.heat(figure.heat);
    const bool isHollow = !figure.isRanked || figure.grade == Grade::Assumed;
    QColor text = theme.text;
    if (isHollow) {
        painter.setPen(QPen(theme.assumed, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
    } else if (figure.grade == Grade::Heard) {
        painter.setPen(QPen(heat, 1.4));
        painter.setBrush(blend(theme.surface, heat, .3));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(heat);
        text = theme.heatText(figure.heat);
    }
    painter.drawRoundedRect(chip, 5, 5);
    painter.setPen(text);
    painter.setFont(scaledFont(TextSize::Title, scale, QFont::Bold));
    painter.drawText(chip, Qt::AlignCenter, figure.figure);
}

void drawDigitalLevel(QPainter& painter, const QPointF& right, int level, const Theme& theme, double scale)
{
    const double size = 6 * scale, step = 9 * scale;
    for (int dot = 0; dot < 4; ++dot) {
        const QRectF circle(right.x() - (4 - dot) * step + (step - size), right.y() - size / 2, size, size);
        painter.setPen(dot < level ? QPen(Qt::NoPen) : QPen(theme.assumed, 1));
        painter.setBrush(dot < level ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(circle);
    }
}

} // namespace

MapDetail detailAt(double scale)
{
    return scale < .2 ? MapDetail::Block : scale < .4 ? MapDetail::Brief : MapDetail::Full;
}

QPainterPath painterPath(const std::vector<QPointF>& path)
{
    QPainterPath result;
    if (path.empty())
        return result;
    result.moveTo(path.front());
    for (size_t i = 1; i + 2 < path.size(); i += 3)
        result.cubicTo(path[i], path[i + 1], path[i + 2]);
    return result;
}

double flowWidth(std::optional<double> count, double largest)
{
    return count && largest > 0 ? 1 + 5 * std::sqrt(std::max(0., *count) / largest) : 1.2;
}

QPainterPath starPath(const QPointF& centre, double radius)
{
    QPainterPath star;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5. - .5), r = i % 2 ? radius * .42 : radius;
        const QPointF point = centre + QPointF(std::cos(angle), std::sin(angle)) * r;
        if (i == 0)
            star.moveTo(point);
        else
            star.lineTo(point);
    }
    star.closeSubpath();
    return star;
}

void paintTouchpoint(QPainter& painter, const QRectF& rect, const Touchpoint& touchpoint,
    const TouchpointFigure& figure, const QString& language, const Theme& theme, MapDetail detail, MapState state)
{
    const double scale = rect.width() / NaturalWidth;
    const QColor heat = theme.heat(figure.heat);
    const bool isHollow = !figure.isRanked || figure.grade == Grade::Assumed;
    if (detail == MapDetail::Block) {
        painter.setPen(state.selected ? QPen(theme.accent, 8) : QPen(theme.border, isHollow ? 2 : 0));
        painter.setBrush(isHollow ? theme.surface : heat);
        painter.drawRect(rect);
        return;
    }
    QPen border(state.selected ? theme.accent
            : state.hovered    ? theme.mutedText
                               : theme.border,
        state.selected ? 2.4 : 1);
    if (isHollow && !state.selected) {
        border.setColor(theme.assumed);
        border.setStyle(Qt::DashLine);
    }
    painter.setPen(border);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(rect, 6, 6);
    if (!isHollow) {
        QPainterPath bar;
        bar.addRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5);
        painter.save();
        painter.setClipPath(bar, Qt::IntersectClip);
        painter.fillRect(QRectF(rect.left(), rect.top(), 7 * scale, rect.height()),
            figure.grade == Grade::Heard ? blend(theme.surface, heat, .5) : heat);
        painter.restore();
    }
    const QRectF inner = rect.adjusted(16 * scale, 8 * scale, -10 * scale, -9 * scale);
    if (detail == MapDetail::Brief) {
        painter.setPen(theme.text);
        painter.setFont(scaledFont(TextSize::Figure, scale, QFont::DemiBold));
        painter.drawText(inner, Qt::AlignCenter, figure.figure);
        return;
    }
    QRectF name = inner;
    if (touchpoint.momentOfTruth) {
        const double radius = 7 * scale;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.warning);
        painter.drawPath(starPath(QPointF(inner.right() - radius + 2, inner.top() + radius + 1), radius));
        name.setRight(inner.right() - 2 * radius - 3);
    }
    painter.setPen(theme.text);
    painter.setFont(scaledFont(TextSize::Body, scale, QFont::DemiBold));
    drawWrapped(painter, name, touchpoint.name.in(language), 2);
    const QRectF chip(inner.left(), inner.bottom() - ChipHeight * scale + 3, ChipWidth * scale, ChipHeight * scale);
    drawFigure(painter, chip, figure, theme, scale);
    painter.setPen(theme.mutedText);
    painter.setFont(scaledFont(TextSize::Small, scale));
    const QRectF note(chip.right() + 6 * scale, chip.top(), inner.right() - chip.right() - 42 * scale, chip.height());
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.drawText(QRectF(note.topLeft(), QSizeF(note.width() + 2, note.height())), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(figure.note, Qt::ElideRight, note.width() + 1));
    if (touchpoint.digitalLevel)
        drawDigitalLevel(painter, QPointF(inner.right(), chip.center().y()), *touchpoint.digitalLevel, theme, scale);
}

void paintRoute(QPainter& painter, const QPainterPath& path, RouteKind kind, double width, const Theme& theme,
    MapDetail detail, MapState state)
{
    if (path.elementCount() < 2)
        return;
    QColor color = kind == RouteKind::Exit ? theme.exitEdge : kind == RouteKind::Goal ? theme.good : theme.edge;
    if (kind == RouteKind::Entry || (state.hovered && !state.selected))
        color = theme.mutedText;
    if (state.selected)
        color = theme.accent;
    const bool isStub = kind == RouteKind::Entry || kind == RouteKind::Goal || kind == RouteKind::Exit;
    if (detail == MapDetail::Block && isStub)
        return;
    const double thickness = isStub ? 2.4 : state.selected ? std::max(width, 2.4) : width;
    painter.setBrush(Qt::NoBrush);
    if (detail == MapDetail::Block) {
        painter.setPen(QPen(color, std::max(thickness, 3.)));
        painter.drawPath(path);
        return;
    }
    // The line ends at the foot of the arrow, so that a wide one does not stick out at its tip.
    const double head = isStub ? 5 : 5 + thickness;
    const QPointF tip = path.currentPosition();
    const QPainterPath::Element control = path.elementAt(path.elementCount() - 2);
    const QPointF way = tip - QPointF(control.x, control.y);
    const double length = std::hypot(way.x(), way.y());
    const QPointF along = length > 0 ? way / length : QPointF(1, 0);
    const QPointF across(-along.y(), along.x());
    QPainterPath line = path;
    const int last = line.elementCount() - 1;
    const QPointF foot = tip - along * head * .8;
    line.setElementPositionAt(last, foot.x(), foot.y());
    painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF({tip, tip - along * head + across * head * .5, tip - along * head - across * head * .5}));
}

void paintRouteLabel(QPainter& painter, const MapRoute& route, double count, const Theme& theme)
{
    if (route.label.isEmpty())
        return;
    painter.setFont(scaledFont(TextSize::Small, route.label.height() / 15));
    const bool isExit = route.kind == RouteKind::Exit;
    const bool isStub = isExit || route.kind == RouteKind::Entry || route.kind == RouteKind::Goal;
    if (!isStub) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.laneFill);
        painter.drawRoundedRect(route.label, 3, 3);
    }
    painter.setPen(isExit ? theme.exitEdge : route.kind == RouteKind::Goal ? theme.good : theme.mutedText);
    const QString text = isExit ? QStringLiteral("−") + mapCountText(count) : mapCountText(count);
    painter.drawText(
        route.label, (isStub ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter | Qt::TextDontClip, text);
}

void paintStageHeader(QPainter& painter, const QRectF& rect, const QString& name, const Theme& theme, MapState state)
{
    painter.setPen(state.hovered ? QPen(theme.mutedText, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.stageFill);
    painter.drawRoundedRect(rect, 5, 5);
    painter.setPen(theme.text);
    painter.setFont(scaledFont(TextSize::Body, rect.height() / 40, QFont::DemiBold));
    const QRectF inner = rect.adjusted(12, 2, -10, -2);
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, inner.width()));
}

void paintLane(QPainter& painter, const QRectF& lane, const QRectF& header, const QString& name, const Theme& theme,
    MapState state)
{
    painter.setPen(QPen(theme.grid, 1));
    painter.setBrush(theme.laneFill);
    painter.drawRoundedRect(lane, 6, 6);
    if (state.hovered) {
        painter.setPen(QPen(theme.mutedText, 1));
        painter.drawRoundedRect(header.adjusted(2, 2, -2, -2), 5, 5);
    }
    painter.setPen(theme.mutedText);
    painter.setFont(scaledFont(TextSize::Body, header.width() / 112, QFont::Medium));
    const QRectF inner = header.adjusted(12, 8, -8, -8);
    const double line = QFontMetricsF(painter.font(), painter.device()).height();
    const QRectF block(inner.left(), inner.center().y() - line, inner.width(), 2 * line);
    const bool isShort = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(name) <= inner.width();
    drawWrapped(painter, isShort ? block.translated(0, line / 2) : block, name, 2);
}

} // namespace touchstone
