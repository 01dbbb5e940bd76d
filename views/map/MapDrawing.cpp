// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapDrawing.h"

#include <cmath>
#include <optional>
#include <QPainter>
#include <QTextLayout>

namespace touchstone {
namespace {

constexpr double LinePitch = 1.18, FirstBaseline = .92; ///< of a fitted line, in font sizes
constexpr double SizeStep = .9; ///< from one size that is tried to the next

/// The lines that a text takes at a width; nullopt where a word is too long, or there are more than `most`.
std::optional<QStringList> linesOf(const QString& text, const QFont& font, double width, int most)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most || line.naturalTextWidth() > width)
            return {};
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// The text on all lines that there are, wherever it breaks.
QStringList cutLines(const QString& text, const QFont& font, double width, int most)
{
    const QFontMetricsF metrics(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        lines << (lines.size() + 1 == most ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                                           : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

FittedText fitText(const QString& text, QFont font, int smallest, const QSizeF& room, int most)
{
    for (int size = font.pixelSize();; size = std::max(smallest, std::min(size - 1, qRound(size * SizeStep)))) {
        font.setPixelSize(std::max(1, size));
        const int lines = std::clamp(static_cast<int>(room.height() / (LinePitch * size)), 1, most);
        if (QFontMetricsF(font).horizontalAdvance(text) <= room.width())
            return {font, {text}, true};
        if (lines > 1) {
            if (const auto wrapped = linesOf(text, font, room.width(), lines))
                return {font, *wrapped, true};
        }
        if (size <= smallest)
            return {font, cutLines(text, font, room.width(), lines), false};
    }
}

void drawFitted(QPainter& painter, const QRectF& rect, const FittedText& text, Qt::Alignment horizontal)
{
    const int size = text.font.pixelSize();
    const QFontMetricsF metrics(text.font);
    double y = rect.center().y() - text.lines.size() * LinePitch * size / 2 + FirstBaseline * size;
    painter.setFont(text.font);
    for (const QString& line : text.lines) {
        const double free = rect.width() - metrics.horizontalAdvance(line);
        painter.drawText(QPointF(rect.left() + (horizontal & Qt::AlignHCenter ? free / 2 : 0), y), line);
        y += LinePitch * size;
    }
}

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
