// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"

#include <QRectF>
#include <vector>

class QPainter;

namespace touchstone {

/// Words beside the points of a picture that collide neither with points nor with each other: what is written first has
/// the choice.
class PointLabels
{
public:
    /// Words stay inside `room`.
    PointLabels(QPainter& painter, const QRectF& room, const Theme& theme);

    struct Style
    {
        QColor colour;
        QFont::Weight weight = QFont::Normal;
        bool isImportant = false; ///< goes further off where there is no room near the point
        bool isBelow = false; ///< rather under the point than above it
    };

    /// Keeps the place of a point free.
    void block(const QRectF& rect) { m_taken.push_back(rect); }
    /// Writes `text` near a point; not at all where there is no room.
    void write(const QPointF& at, const QString& text, const Style& style);
    /// Places of all points and words.
    const std::vector<QRectF>& taken() const { return m_taken; }

private:
    bool isFree(const QRectF& rect) const;

    QPainter& m_painter;
    QRectF m_room;
    const Theme& m_theme;
    std::vector<QRectF> m_taken;
};

} // namespace touchstone
