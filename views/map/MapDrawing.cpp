// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapDrawing.h"

#include <cmath>
#include <QPainter>
#include <QTextLayout>

namespace touchstone {

QFont scaledFont(TextSize size, double scale, QFont::Weight weight)
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

void drawWrapped(QPainter& painter, const QRectF& rect, const QString& text, int lines, double kept)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    if (metrics.horizontalAdvance(text) <= rect.width()) {
        painter.drawText(rect.topLeft() + QPointF(0, metrics.ascent()), text);
        return;
    }
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
            ? metrics.elidedText(text.mid(part.textStart()).trimmed(), Qt::ElideRight, rect.width() - kept)
            : text.mid(part.textStart(), part.textLength()).trimmed();
        painter.drawText(
            QRectF(rect.left(), y, rect.width() + 2, metrics.height()), Qt::AlignLeft | Qt::AlignTop, shown);
        y += metrics.height();
    }
    layout.endLayout();
}

} // namespace touchstone
