// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardMarks.h"

#include <cmath>
#include <numbers>
#include <QPainter>
#include <QPainterPath>

namespace touchstone {
namespace {

constexpr double LinePitch = 170; ///< 6 mm: room for handwriting

} // namespace

void paintFrame(QPainter& painter, const Theme& theme, const QRectF& rect)
{
    painter.setPen(QPen(theme.border, 7));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, 40, 40);
}

void paintLines(QPainter& painter, const Theme& theme, const QRectF& rect)
{
    painter.setPen(QPen(theme.border, 6, Qt::DotLine));
    for (double y = rect.top() + LinePitch * .85; y <= rect.bottom(); y += LinePitch)
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
}

void paintChip(QPainter& painter, const Theme& theme, const QRectF& rect, double heat, bool isHollow)
{
    painter.setPen(isHollow ? QPen(theme.assumed, 10, Qt::DashLine) : QPen(Qt::NoPen));
    painter.setBrush(isHollow ? QBrush(Qt::NoBrush) : QBrush(theme.heat(heat)));
    painter.drawRoundedRect(rect, 45, 45);
}

void paintStar(QPainter& painter, const Theme& theme, const QPointF& centre, double radius)
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5. - .5), r = i % 2 ? radius * .42 : radius;
        star << centre + QPointF(std::cos(angle), std::sin(angle)) * r;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.warning);
    painter.drawPolygon(star);
}

void paintSeverity(QPainter& painter, const Theme& theme, const QPointF& left, int severity, double scale)
{
    const double radius = 32 * scale;
    for (int i = 0; i < 3; ++i) {
        painter.setPen(QPen(i < severity ? theme.heat(.8) : theme.assumed, 7));
        painter.setBrush(i < severity ? QBrush(theme.heat(.8)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(left + QPointF(radius + 10 + i * radius * 2.9, 0), radius, radius);
    }
}

void paintLevel(QPainter& painter, const Theme& theme, const QPointF& centre, bool isChosen, double scale)
{
    painter.setPen(QPen(isChosen ? theme.accent : theme.assumed, 7));
    painter.setBrush(isChosen ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, 46 * scale, 46 * scale);
}

void paintFace(QPainter& painter, const Theme& theme, const QPointF& centre, int emotion, double voices, double scale)
{
    const double radius = 62 * scale;
    QColor fill = theme.accent;
    fill.setAlphaF(static_cast<float>(.15 + .45 * voices));
    const QColor line = voices > 0 ? theme.text : theme.assumed;
    painter.setPen(QPen(line, 7));
    painter.setBrush(voices > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    for (const double side : {-1., 1.})
        painter.drawEllipse(centre + QPointF(side * radius * .36, -radius * .25), radius * .11, radius * .11);
    // The mouth's middle lies under its corners for joy, above them for grief.
    QPainterPath mouth(centre + QPointF(-radius * .5, radius * .4 - emotion * radius * .11));
    mouth.quadTo(centre + QPointF(0, radius * .4 + emotion * radius * .2),
        centre + QPointF(radius * .5, radius * .4 - emotion * radius * .11));
    painter.setPen(QPen(line, 8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(mouth);
}

} // namespace touchstone
