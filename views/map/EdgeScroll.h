// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QElapsedTimer>
#include <QPoint>
#include <QTimer>

class QAbstractScrollArea;

namespace touchstone {

/// Scrolls a view steadily while something is dragged at its border: the nearer to the edge, or beyond it, the faster.
class EdgeScroll
{
public:
    /// `scrolled` is called after each step with where the pointer is in the viewport: it is over another place then.
    EdgeScroll(QAbstractScrollArea& area, std::function<void(const QPoint& at)> scrolled);

    /// Where the pointer drags, in the viewport.
    void follow(const QPoint& at);
    void stop() { m_timer.stop(); }
    bool isScrolling() const { return m_timer.isActive(); }

private:
    void step();
    /// Pixels a second along an axis of the viewport that is `length` long.
    static double speedAt(int at, int length);

    QAbstractScrollArea& m_area;
    std::function<void(const QPoint&)> m_scrolled;
    QTimer m_timer;
    QElapsedTimer m_clock; ///< since the last step
    QPoint m_at;
    QPointF m_rest; ///< parts of pixels that were not scrolled yet
};

} // namespace touchstone
