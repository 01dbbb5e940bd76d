// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"
#include "views/map/EmotionWords.h"

#include <QRectF>

class QPainter;

namespace touchstone {

/// Which part of the map lies over the picture, and what the window adds.
struct EmotionFrame
{
    QRectF target; ///< where to paint
    double scale = 1; ///< of the map: painted x = offset + scale * map x
    double offset = 0;
    static constexpr double HeadHeight = 26, AxisWidth = 42; ///< of the head; of an axis at either end
    bool hasHead = true; ///< the line that says what is what, HeadHeight high
    double reserved = 0; ///< width at the right end of the first line that others need
    TouchpointId current = {};
    double currentX = 0; ///< of the current touchpoint, map units
    std::optional<double> newRating = {}; ///< of the current touchpoint while it is dragged; or where it would begin
    bool isEditing = false; ///< newRating is being dragged
    bool hasFocus = false;
};

/// Where values stand in a frame. Good is up; both measures share the height, each with its own scale.
struct EmotionGeometry
{
    explicit EmotionGeometry(const EmotionFrame& frame);

    double x(double mapX) const { return m_offset + m_scale * mapX; }
    double mapX(double x) const { return (x - m_offset) / m_scale; }
    double y(CurveMeasure measure, double value) const;
    double ratingAt(double y) const; ///< -2..2

    QRectF plot; ///< between the best and the worst

private:
    double m_scale, m_offset;
};

/// Draws the curves: a band for the 90 % range, a line, a dot a touchpoint (filled: measured, tinted: heard, hollow:
/// assumed) with its n, the words for low point, peak and end, and above all of it what is what. Draws only what lies
/// in the target; where points stand closer than pixels their extremes. No state: serves the window, files and the
/// report.
void paintEmotionCurve(QPainter& painter, const EmotionPicture& picture, const EmotionFrame& frame, const Theme& theme,
    const EmotionWords& words);

} // namespace touchstone
