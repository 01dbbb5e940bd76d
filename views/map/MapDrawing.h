// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace touchstone {

/// A font of the theme at a multiple of its size, at least a pixel high.
QFont scaledFont(TextSize size, double scale, QFont::Weight weight = QFont::Normal);

/// `a` with a share of `b`, 0..1.
QColor blend(const QColor& a, const QColor& b, double share);

/// A text on lines, in a size that lets it fit.
struct FittedText
{
    QFont font;
    QStringList lines;
    bool isWhole = false; ///< else the last line ends in "…"
};

/// The text as large as it fits into `room`, from the font's size down to `smallest` pixels, on as many lines of
/// `most` as there is height for; broken between words only. What fits in no size is cut in the smallest.
FittedText fitText(const QString& text, QFont font, int smallest, const QSizeF& room, int most);
/// Draws it in the painter's pen, its lines in the middle of the height.
void drawFitted(QPainter& painter, const QRectF& rect, const FittedText& text, Qt::Alignment horizontal);

/// Up to `lines` lines of text from the top of `rect`, the last one elided, and `kept` free at its end.
void drawWrapped(QPainter& painter, const QRectF& rect, const QString& text, int lines, double kept = 0);

} // namespace touchstone
