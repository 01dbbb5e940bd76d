// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"
#include "views/map/EmotionWords.h"

#include <QPen>
#include <QRectF>

class QPainter;

namespace touchstone {

/// Draws the line above the emotion curve: what is what, with the headline figures of the marked lines; as much of it
/// as fits, whole parts only.
void paintEmotionHead(QPainter& painter, const QRectF& head, const EmotionPicture& picture, const Theme& theme,
    const EmotionWords& words);

/// A touchpoint's dot: measured filled, heard tinted, assumed hollow.
void paintEmotionDot(
    QPainter& painter, const QPointF& at, double radius, const QColor& colour, Grade grade, const Theme& theme);
/// The room's ratings are grey beside what everyone answered; those of a group have its colour.
QColor emotionColour(const EmotionLine& line, const Theme& theme);
/// Measured lines are solid and thicker, rated ones dashed.
QPen emotionPen(const EmotionLine& line, const Theme& theme);

inline constexpr double EmotionDotRadius = 4.5;

} // namespace touchstone
