// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <vector>

namespace touchstone {

/// What lines of thousands of points cover, pixel column by pixel column: as much to draw as there are columns, however
/// many points there are. (A polygon or a stroke of them takes seconds.)
class PixelSpans
{
public:
    /// Columns from `left` to `right`; what lies outside is left out.
    PixelSpans(double left, double right)
        : m_left(std::floor(left))
        , m_spans(static_cast<size_t>(std::max(0., std::ceil(right) - m_left)))
    { }

    /// Covers the straight line between two points, the first of them at the left.
    void cover(const QPointF& from, const QPointF& to)
    {
        const double last = static_cast<double>(m_spans.size()) - 1;
        const double begin = std::max(0., std::floor(from.x() - m_left)),
                     end = std::min(last, std::floor(to.x() - m_left));
        const double slope = to.x() > from.x() ? (to.y() - from.y()) / (to.x() - from.x()) : 0;
        for (double column = begin; column <= end; ++column) {
            const double entry = std::max(from.x(), m_left + column), exit = std::min(to.x(), m_left + column + 1);
            Span& span = m_spans[static_cast<size_t>(column)];
            span.add(from.y() + (entry - from.x()) * slope);
            span.add(exit >= to.x() ? to.y() : from.y() + (exit - from.x()) * slope);
        }
    }

    /// One upright line a column that anything covers, at least `thickness` high.
    QList<QLineF> lines(double thickness) const
    {
        QList<QLineF> lines;
        for (size_t column = 0; column < m_spans.size(); ++column) {
            const Span& span = m_spans[column];
            if (span.low > span.high)
                continue;
            const double x = m_left + static_cast<double>(column) + .5;
            const double more = std::max(0., thickness - (span.high - span.low)) / 2;
            lines.emplace_back(x, span.low - more, x, span.high + more);
        }
        return lines;
    }

private:
    struct Span
    {
        double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
        void add(double y)
        {
            low = std::min(low, y);
            high = std::max(high, y);
        }
    };
    double m_left;
    std::vector<Span> m_spans;
};

} // namespace touchstone
