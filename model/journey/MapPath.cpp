// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapPath.h"

#include <algorithm>
#include <cmath>

namespace touchstone {

MapPath& MapPath::lineTo(const QPointF& to)
{
    const QPointF from = m_points.back();
    if ((to - from).manhattanLength() >= .5)
        m_points.insert(m_points.end(), {from + (to - from) / 3, to - (to - from) / 3, to});
    return *this;
}

MapPath& MapPath::curveTo(const QPointF& control1, const QPointF& control2, const QPointF& to)
{
    m_points.insert(m_points.end(), {control1, control2, to});
    return *this;
}

MapPath& MapPath::roundCorner(const QPointF& corner, const QPointF& next, double radius)
{
    const QPointF in = corner - m_points.back(), out = next - corner;
    const double lengthIn = std::hypot(in.x(), in.y()), lengthOut = std::hypot(out.x(), out.y());
    const double r = std::min({radius, lengthIn, lengthOut / 2});
    if (r < .5)
        return lineTo(corner);
    const QPointF begin = corner - in / lengthIn * r, end = corner + out / lengthOut * r;
    lineTo(begin);
    const QPointF from = m_points.back();
    return curveTo(from + (corner - from) * .55, end + (corner - end) * .55, end);
}

std::vector<QPointF> roundedPath(const std::vector<QPointF>& corners, double radius)
{
    MapPath path(corners.front());
    for (size_t i = 1; i + 1 < corners.size(); ++i)
        path.roundCorner(corners[i], corners[i + 1], radius);
    return path.lineTo(corners.back()).points();
}

std::vector<QPointF> directPath(const QPointF& start, const QPointF& end)
{
    const double reach = std::clamp((end.x() - start.x()) / 2, 20., 120.);
    return {start, start + QPointF(reach, 0), end - QPointF(reach, 0), end};
}

std::vector<QPointF> reversed(std::vector<QPointF> path)
{
    std::reverse(path.begin(), path.end());
    return path;
}

QPointF pointOnCurve(const QPointF* p, double t)
{
    const double u = 1 - t;
    return u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t * t * t * p[3];
}

} // namespace touchstone
