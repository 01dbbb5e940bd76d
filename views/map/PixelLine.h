// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <QPolygonF>
#include <utility>

namespace touchstone {

/// A line through points of ascending x, thinned to at most four a pixel: where it enters the pixel, its extremes,
/// where it leaves. It paints as the whole line would.
class PixelLine
{
public:
    void add(double x, double y)
    {
        const double column = std::floor(x);
        if (m_isOpen && column == m_column) {
            m_lowest = std::min(m_lowest, y);
            m_highest = std::max(m_highest, y);
            m_last = {x, y};
            return;
        }
        close();
        m_isOpen = true;
        m_column = column;
        m_first = m_last = {x, y};
        m_lowest = m_highest = y;
    }

    /// What was added; it begins anew.
    QPolygonF take()
    {
        close();
        m_isOpen = false;
        return std::exchange(m_points, {});
    }

private:
    void close()
    {
        if (!m_isOpen)
            return;
        m_points << m_first;
        if (m_first == m_last)
            return;
        if (m_lowest < std::min(m_first.y(), m_last.y()))
            m_points << QPointF(m_last.x(), m_lowest);
        if (m_highest > std::max(m_first.y(), m_last.y()))
            m_points << QPointF(m_last.x(), m_highest);
        m_points << m_last;
    }

    QPolygonF m_points;
    QPointF m_first, m_last;
    double m_column = 0, m_lowest = 0, m_highest = 0;
    bool m_isOpen = false;
};

} // namespace touchstone
