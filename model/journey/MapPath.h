// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <vector>

namespace touchstone {

/// A curve in the making: a start, then per cubic curve two control points and an end.
class MapPath
{
public:
    explicit MapPath(const QPointF& start)
        : m_points{start}
    { }

    QPointF end() const { return m_points.back(); }
    MapPath& lineTo(const QPointF& to);
    MapPath& curveTo(const QPointF& control1, const QPointF& control2, const QPointF& to);
    /// Towards `corner`, round it and on towards `next`, which is not reached. At most half of each way is used up.
    MapPath& roundCorner(const QPointF& corner, const QPointF& next, double radius);
    const std::vector<QPointF>& points() const { return m_points; }

private:
    std::vector<QPointF> m_points;
};

/// A line along upright and level stretches with round corners.
std::vector<QPointF> roundedPath(const std::vector<QPointF>& corners, double radius);

/// From a right edge to a left edge, level at both ends.
std::vector<QPointF> directPath(const QPointF& start, const QPointF& end);

std::vector<QPointF> reversed(std::vector<QPointF> path);

/// A point of the cubic curve that starts at `p`, t in 0..1.
QPointF pointOnCurve(const QPointF* p, double t);

} // namespace touchstone
