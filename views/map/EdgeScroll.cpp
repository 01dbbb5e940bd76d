// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/EdgeScroll.h"

#include <algorithm>
#include <QAbstractScrollArea>
#include <QScrollBar>

namespace touchstone {
namespace {

constexpr int Border = 28; ///< pixels inside the edge where scrolling begins
constexpr int Overshoot = 60; ///< pixels beyond the edge where it is fastest
constexpr double Fastest = 1600; ///< pixels a second
constexpr int Interval = 16; ///< milliseconds
constexpr qint64 LongestStep = 50; ///< milliseconds; a pause is not made up for

} // namespace

EdgeScroll::EdgeScroll(QAbstractScrollArea& area, std::function<void(const QPoint& at)> scrolled)
    : m_area(area)
    , m_scrolled(std::move(scrolled))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(Interval);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { step(); });
}

double EdgeScroll::speedAt(int at, int length)
{
    const int depth = at < Border ? at - Border : std::max(0, at - (length - 1 - Border));
    return Fastest * std::clamp(static_cast<double>(depth) / (Border + Overshoot), -1., 1.);
}

void EdgeScroll::follow(const QPoint& at)
{
    m_at = at;
    const QSize size = m_area.viewport()->size();
    if (speedAt(at.x(), size.width()) == 0 && speedAt(at.y(), size.height()) == 0) {
        stop();
    } else if (!m_timer.isActive()) {
        m_rest = {};
        m_clock.start();
        m_timer.start();
    }
}

void EdgeScroll::step()
{
    const QSize size = m_area.viewport()->size();
    const double seconds = static_cast<double>(std::min(m_clock.restart(), LongestStep)) / 1000;
    m_rest += QPointF(speedAt(m_at.x(), size.width()), speedAt(m_at.y(), size.height())) * seconds;
    const QPoint by(static_cast<int>(m_rest.x()), static_cast<int>(m_rest.y()));
    m_rest -= by;
    QScrollBar* across = m_area.horizontalScrollBar();
    QScrollBar* down = m_area.verticalScrollBar();
    const QPoint before(across->value(), down->value());
    across->setValue(before.x() + by.x());
    down->setValue(before.y() + by.y());
    if (QPoint(across->value(), down->value()) != before)
        m_scrolled(m_at);
}

} // namespace touchstone
