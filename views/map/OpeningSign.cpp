// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/OpeningSign.h"

#include <QPainter>

namespace touchstone {

std::optional<int> touchpointsInside(const ProjectData& data, TouchpointId id)
{
    for (const Journey& side : data.sideJourneys) {
        if (side.opensAt == id)
            return side.touchpoints.size();
    }
    return {};
}

QRectF openingSign(const QRectF& card) { return {card.right() - 54, card.top() - OpeningReach, 44, 18}; }

void paintOpening(QPainter& painter, const QRectF& card, int inside, const Theme& theme)
{
    const QRectF sign = openingSign(card);
    painter.save();
    painter.setPen(QPen(theme.surface, 1));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(sign, 9, 9);
    painter.setPen(QPen(theme.accentText, 1.2));
    painter.setBrush(Qt::NoBrush);
    const QRectF sheet(sign.left() + 8, sign.center().y() - 2, 8, 6);
    painter.drawRect(sheet);
    painter.drawPolyline(QPolygonF(
        {sheet.topLeft() + QPointF(3, -3), sheet.topRight() + QPointF(3, -3), sheet.bottomRight() + QPointF(3, -3)}));
    painter.setFont(themeFont(TextSize::Small, QFont::DemiBold));
    painter.drawText(sign.adjusted(20, 0, -6, 0), Qt::AlignCenter, QString::number(inside));
    painter.restore();
}

} // namespace touchstone
