// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"

#include <QPointF>
#include <QRectF>

class QPainter;

namespace touchstone {

// The signs of a printed card, in tenths of a point; they tell by shape as well as by colour. `scale` 1: on A5.

/// A rounded frame round a field.
void paintFrame(QPainter& painter, const Theme& theme, const QRectF& rect);
/// Dotted lines to write on by hand.
void paintLines(QPainter& painter, const Theme& theme, const QRectF& rect);
/// The ground of an index: filled with its heat, hollow where nothing measured stands behind it.
void paintChip(QPainter& painter, const Theme& theme, const QRectF& rect, double heat, bool isHollow);
/// The sign of a moment of truth.
void paintStar(QPainter& painter, const Theme& theme, const QPointF& centre, double radius);
/// Three circles from the left, as many filled as the pain point is severe (0..3).
void paintSeverity(QPainter& painter, const Theme& theme, const QPointF& left, int severity, double scale);
/// A digital level to choose; filled where it is chosen.
void paintLevel(QPainter& painter, const Theme& theme, const QPointF& centre, bool isChosen, double scale);
/// A face for an emotion of -2..2; the more voices (0..1) the darker.
void paintFace(QPainter& painter, const Theme& theme, const QPointF& centre, int emotion, double voices, double scale);

} // namespace touchstone
