// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"

#include <QRectF>

class QPainter;

namespace touchstone {

/// A font of the theme at a multiple of its size, at least a pixel high.
QFont scaledFont(TextSize size, double scale, QFont::Weight weight = QFont::Normal);

/// `a` with a share of `b`, 0..1.
QColor blend(const QColor& a, const QColor& b, double share);

/// Up to `lines` lines of text from the top of `rect`, the last one elided, and `kept` free at its end.
void drawWrapped(QPainter& painter, const QRectF& rect, const QString& text, int lines, double kept = 0);

} // namespace touchstone
