// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/HeaderPainter.h"

#include "views/map/MapDrawing.h"

#include <QPainter>
#include <QPainterPath>

namespace touchstone {
namespace {

constexpr double Round = 5, LaneRound = 6, Band = 4;
/// Of the chosen colour: under words, where any colour must leave them at a contrast of 4.5; under the cards.
constexpr double HeaderShare = .24, LightLaneShare = .09, DarkLaneShare = .13;

/// A rounded box with a band of the colour along its lower or left edge.
void paintBox(QPainter& painter, const QRectF& rect, const HeaderLook& look, const QColor& plain, Qt::Edge bandEdge)
{
    painter.setPen(Qt::NoPen);
    if (!look.colour.isValid()) {
        painter.setBrush(plain);
        painter.drawRoundedRect(rect, Round, Round);
        return;
    }
    const bool isBelow = bandEdge == Qt::BottomEdge;
    painter.setBrush(look.colour);
    painter.drawRoundedRect(isBelow ? QRectF(rect).adjusted(0, rect.height() - 3 * Round, 0, 0)
                                    : QRectF(rect).adjusted(0, 0, 3 * Round - rect.width(), 0),
        Round, Round);
    painter.setBrush(headerGround(look, plain));
    painter.drawRoundedRect(isBelow ? rect.adjusted(0, 0, 0, -Band) : rect.adjusted(Band, 0, 0, 0), Round, Round);
}

} // namespace

QColor headerGround(const HeaderLook& look, const QColor& plain)
{
    return look.colour.isValid() ? blend(plain, look.colour, HeaderShare) : plain;
}

QColor laneGround(const HeaderLook& look, const Theme& theme)
{
    return look.colour.isValid()
        ? blend(theme.laneFill, look.colour, theme.mode == ThemeMode::Light ? LightLaneShare : DarkLaneShare)
        : theme.laneFill;
}

void paintStageHeader(QPainter& painter, const QRectF& rect, const HeaderLook& look, const Theme& theme)
{
    paintBox(painter, rect, look, theme.stageFill, Qt::BottomEdge);
    painter.setPen(theme.text);
    painter.setFont(scaledFont(TextSize::Body, rect.height() / 40, QFont::DemiBold));
    const QRectF inner = rect.adjusted(12, 2, -10, -2);
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.drawText(
        inner, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(look.name, Qt::ElideRight, inner.width()));
}

void paintLane(QPainter& painter, const QRectF& lane, const QRectF& header, const HeaderLook& look, const Theme& theme)
{
    painter.setPen(QPen(theme.grid, 1));
    painter.setBrush(laneGround(look, theme));
    painter.drawRoundedRect(lane, LaneRound, LaneRound);
    painter.setFont(scaledFont(TextSize::Body, header.width() / 112, QFont::Medium));
    const QRectF inner = header.adjusted(12, 8, -8, -8);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height();
    const bool isShort = metrics.horizontalAdvance(look.name) <= inner.width();
    const QRectF block(
        inner.left(), inner.center().y() - (isShort ? line / 2 : line), inner.width(), (isShort ? 1 : 2) * line);
    if (look.colour.isValid())
        paintBox(painter, block.adjusted(-8, -6, 4, 6), look, theme.stageFill, Qt::LeftEdge);
    painter.setPen(look.colour.isValid() ? theme.text : theme.mutedText);
    drawWrapped(painter, block, look.name, 2);
}

void paintStrip(QPainter& painter, const QRectF& rect, Qt::Orientation orientation, const HeaderLook& look, int hidden,
    const Theme& theme)
{
    const bool isUpright = orientation == Qt::Vertical;
    paintBox(painter, rect, look, theme.stageFill, isUpright ? Qt::BottomEdge : Qt::LeftEdge);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, Round, Round);
    const double across = isUpright ? rect.width() : rect.height();
    painter.setFont(scaledFont(TextSize::Body, std::min(1., across / 22), QFont::DemiBold));
    painter.setPen(theme.text);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString text = metrics.elidedText(QStringLiteral("%1 · %2").arg(look.name).arg(hidden), Qt::ElideRight,
        (isUpright ? rect.height() : rect.width()) - 24);
    if (!isUpright) {
        painter.drawText(rect.adjusted(12, 0, -12, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
        return;
    }
    painter.save(); // read from top to bottom
    painter.translate(rect.right(), rect.top());
    painter.rotate(90);
    painter.drawText(QRectF(12, 0, rect.height() - 24, rect.width()), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
}

void paintAddSign(QPainter& painter, const QRectF& rect, const Theme& theme)
{
    painter.setPen(QPen(theme.border, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5);
    painter.setPen(QPen(theme.mutedText, 1.8));
    const QPointF centre = rect.center();
    painter.drawLine(centre - QPointF(6, 0), centre + QPointF(6, 0));
    painter.drawLine(centre - QPointF(0, 6), centre + QPointF(0, 6));
}

void paintFold(QPainter& painter, const QRectF& rect, int count, const Theme& theme)
{
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(theme.mutedText);
    painter.setFont(
        scaledFont(TextSize::Small, std::min({1., rect.height() / 15, rect.width() / 15}), QFont::DemiBold));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, QString::number(count));
}

} // namespace touchstone
