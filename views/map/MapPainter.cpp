// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapPainter.h"

#include "views/map/MapDrawing.h"
#include "views/map/OpeningSign.h"

#include <cmath>
#include <numbers>
#include <QPainter>

namespace touchstone {
namespace {

constexpr double NaturalWidth = 200; ///< of a card at 100 %
constexpr double ChipWidth = 48, ChipHeight = 26;
constexpr double DotsWidth = 44; ///< the digital level's dots with the space before them
constexpr double FadedOpacity = .22;

/// Pen and brush for a look's colour as certain as it is. Returns the colour of text on it.
QColor prepareFill(QPainter& painter, const CardLook& look, const Theme& theme)
{
    switch (look.fill) {
    case Fill::Hollow:
        painter.setPen(QPen(theme.assumed, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        return theme.text;
    case Fill::Tinted:
        painter.setPen(QPen(look.color, 1.4));
        painter.setBrush(blend(theme.surface, look.color, .3));
        return theme.text;
    case Fill::Solid:
        break;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color);
    return look.onColor;
}

/// The figure's box grows with its text, up to `room`. Returns its right end.
double drawFigure(
    QPainter& painter, const QPointF& topLeft, double room, const CardLook& look, const Theme& theme, double scale)
{
    painter.setFont(scaledFont(TextSize::Title, scale, QFont::Bold));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QFont font = painter.font();
    const double width
        = std::min(std::max(metrics.horizontalAdvance(look.figure) + 14 * scale, ChipWidth * scale), room);
    const QRectF chip(topLeft, QSizeF(width, ChipHeight * scale));
    const QColor text = prepareFill(painter, look, theme);
    painter.drawRoundedRect(chip, 5, 5);
    painter.setPen(text);
    painter.setFont(font);
    painter.drawText(chip, Qt::AlignCenter, metrics.elidedText(look.figure, Qt::ElideRight, chip.width() - 10 * scale));
    return chip.right();
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

/// Name and figure in two lines that fill the block; the figure stands at the end of the second.
void labelBlock(QPainter& painter, const QRectF& rect, const CardLook& look, const Theme& theme)
{
    const double scale = rect.width() / NaturalWidth;
    const QRectF inner = rect.adjusted(9 * scale, rect.height() * .03, -9 * scale, -rect.height() * .03);
    QFont font = scaledFont(TextSize::Figure, scale, QFont::Bold);
    font.setPixelSize(std::max(1, static_cast<int>(inner.height() * .34)));
    painter.setFont(font);
    const QFontMetricsF bold(font, painter.device());
    painter.setPen(look.fill == Fill::Solid ? look.onColor : theme.text);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignBottom, look.figure);
    QRectF name = inner;
    if (look.isMomentOfTruth) {
        const double radius = 15 * scale;
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.fill == Fill::Solid ? look.onColor : theme.warning);
        painter.drawPath(starPath(QPointF(inner.right() - radius, inner.top() + radius + 2 * scale), radius));
        painter.restore();
        name.setRight(inner.right() - 2.3 * radius);
    }
    font.setWeight(QFont::Medium);
    if (QFontMetricsF(font, painter.device()).horizontalAdvance(look.name) * 1.2 <= name.width())
        font.setPixelSize(static_cast<int>(font.pixelSize() * 1.2)); // a short name may be larger
    painter.setFont(font);
    const double overlap = bold.horizontalAdvance(look.figure) + 10 * scale - (inner.right() - name.right());
    drawWrapped(painter, name, look.name, 2, std::max(0., overlap));
}

void paintBlock(
    QPainter& painter, const QRectF& rect, const CardLook& look, const Theme& theme, MapDetail detail, MapState state)
{
    const bool isHollow = look.fill == Fill::Hollow;
    const double pixel = 1 / std::max(.01, painter.worldTransform().m11());
    painter.setBrush(isHollow           ? theme.surface
            : look.fill == Fill::Tinted ? blend(theme.surface, look.color, .55)
                                        : look.color);
    painter.setPen(isHollow ? QPen(theme.border, pixel) : QPen(Qt::NoPen));
    if (detail == MapDetail::Block) {
        painter.drawRect(rect);
    } else if (detail == MapDetail::Labelled) {
        painter.drawRoundedRect(rect, 8, 8);
        labelBlock(painter, rect, look, theme);
    } else {
        painter.drawRoundedRect(rect, 8, 8);
        const double scale = rect.width() / NaturalWidth;
        painter.setPen(look.fill == Fill::Solid ? look.onColor : theme.text);
        painter.setFont(scaledFont(TextSize::Figure, scale, QFont::DemiBold));
        const QFontMetricsF metrics(painter.font(), painter.device());
        const double room = rect.width() - (look.isMomentOfTruth ? 76 : 20) * scale;
        const QRectF text(rect.left() + 10 * scale, rect.top(), room, rect.height());
        painter.drawText(text, Qt::AlignCenter, metrics.elidedText(look.figure, Qt::ElideRight, room));
        if (look.isMomentOfTruth) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.fill == Fill::Solid ? look.onColor : theme.warning);
            painter.drawPath(starPath(QPointF(rect.right() - 40 * scale, rect.center().y()), 20 * scale));
        }
    }
    if (state.selected || state.hovered) {
        painter.setPen(QPen(state.selected ? theme.accent : theme.mutedText, 2.4 * pixel));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(-pixel, -pixel, pixel, pixel));
    }
}

/// Frame and bar. The bar says the figure's colour, a dashed frame that there is no evidence.
void paintFrame(
    QPainter& painter, const QRectF& rect, const CardLook& look, const Theme& theme, double scale, MapState state)
{
    const bool isMarked = state.selected || state.hovered;
    QPen border(state.selected ? theme.accent
            : state.hovered    ? theme.mutedText
                               : theme.border,
        state.selected ? 2.4 : 1);
    if (look.grade == Grade::Assumed && !isMarked) {
        border.setColor(theme.assumed);
        border.setStyle(Qt::DashLine);
    }
    painter.setPen(border);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(rect, 6, 6);
    if (look.fill == Fill::Hollow)
        return;
    // The bar has the frame's round corners at its left and none at its right.
    const QRectF inner = rect.adjusted(1, 1, -1, -1);
    const double width = 7 * scale, round = 5;
    QPainterPath bar(QPointF(inner.left() + width, inner.top()));
    bar.lineTo(inner.left() + round, inner.top());
    bar.quadTo(inner.topLeft(), QPointF(inner.left(), inner.top() + round));
    bar.lineTo(inner.left(), inner.bottom() - round);
    bar.quadTo(inner.bottomLeft(), QPointF(inner.left() + round, inner.bottom()));
    bar.lineTo(inner.left() + width, inner.bottom());
    bar.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill == Fill::Tinted ? blend(theme.surface, look.color, .5) : look.color);
    painter.drawPath(bar);
}

/// Name, star, figure, note and digital level: each has a place of its own, and what is too long ends in "…".
void paintWholeCard(
    QPainter& painter, const QRectF& rect, const CardLook& look, const Theme& theme, MapDetail detail, MapState state)
{
    const double scale = rect.width() / NaturalWidth;
    paintFrame(painter, rect, look, theme, scale, state);
    if (look.inside && detail == MapDetail::Full)
        paintOpening(painter, rect, *look.inside, theme);
    if (look.isPinned)
        paintPin(painter, rect.topLeft() + QPointF(15, -3) * scale, theme, scale);
    const QRectF inner = rect.adjusted(16 * scale, 8 * scale, -10 * scale, -9 * scale);
    QRectF name = inner;
    if (look.isMomentOfTruth) {
        const double radius = 7 * scale;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.warning);
        painter.drawPath(starPath(QPointF(inner.right() - radius + 2, inner.top() + radius + 1), radius));
        name.setRight(inner.right() - 2 * radius - 3);
    }
    painter.setPen(theme.text);
    const double digital = look.digitalLevel ? DotsWidth * scale : 0;
    if (detail == MapDetail::Named) {
        // One line, as large as fits above the figure, so that it can be read from further away.
        QFont font = scaledFont(TextSize::Heading, scale, QFont::DemiBold);
        painter.setFont(font);
        const QFontMetricsF metrics(font, painter.device());
        painter.drawText(QRectF(name.left(), name.top() - 3 * scale, name.width() + 2, metrics.height()),
            Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(look.name, Qt::ElideRight, name.width()));
    } else {
        painter.setFont(scaledFont(TextSize::Body, scale, QFont::DemiBold));
        drawWrapped(painter, name, look.name, 2);
    }
    const QPointF corner(inner.left(), inner.bottom() - ChipHeight * scale + 3);
    const double figureEnd = drawFigure(painter, corner, inner.width() - digital, look, theme, scale);
    const double middle = corner.y() + ChipHeight * scale / 2;
    if (look.digitalLevel)
        drawDigitalLevel(painter, QPointF(inner.right(), middle), *look.digitalLevel, theme, scale);
    const QRectF note(
        figureEnd + 6 * scale, corner.y(), inner.right() - digital - figureEnd - 6 * scale, ChipHeight * scale);
    if (detail < MapDetail::Full || look.note.isEmpty() || note.width() < 20 * scale)
        return;
    painter.setPen(theme.mutedText);
    painter.setFont(scaledFont(TextSize::Small, scale));
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.drawText(note.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(look.note, Qt::ElideRight, note.width() + 1));
}

} // namespace

MapDetail detailAt(double scale)
{
    return scale < .15 ? MapDetail::Block
        : scale < .27  ? MapDetail::Brief
        : scale < .38  ? MapDetail::Labelled
        : scale < .7   ? MapDetail::Named
                       : MapDetail::Full;
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

void paintPin(QPainter& painter, const QPointF& head, const Theme& theme, double scale)
{
    const double radius = 4.2 * scale;
    const QPointF tip = head + QPointF(-3.5, 11) * scale;
    painter.setPen(QPen(theme.surface, 4 * scale, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(head, tip);
    painter.setPen(QPen(theme.mutedText, 1.6 * scale, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(head, tip);
    painter.setPen(QPen(theme.surface, 1.2 * scale));
    painter.setBrush(theme.mutedText);
    painter.drawEllipse(head, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawEllipse(head + QPointF(-.3, -.35) * radius, radius * .3, radius * .3);
}

void paintCard(
    QPainter& painter, const QRectF& rect, const CardLook& look, const Theme& theme, MapDetail detail, MapState state)
{
    if (look.isFaded && !state.selected) {
        painter.save();
        painter.setOpacity(painter.opacity() * FadedOpacity);
    }
    if (detail <= MapDetail::Labelled)
        paintBlock(painter, rect, look, theme, detail, state);
    else
        paintWholeCard(painter, rect, look, theme, detail, state);
    if (look.isFaded && !state.selected)
        painter.restore();
}

} // namespace touchstone
