// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QWidget>
#include <vector>

namespace touchstone::bench {

/// Milliseconds by the clock, and those that this thread had a processor: the same on a quiet machine.
struct Cost
{
    double wall = 0, busy = 0;
};

class Stopwatch
{
public:
    Stopwatch() { m_wall.start(); }
    Cost read() const { return {static_cast<double>(m_wall.nsecsElapsed()) / 1e6, busyNow() - m_busy}; }

private:
    static double busyNow()
    {
#ifdef CLOCK_THREAD_CPUTIME_ID
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
        return 0;
#endif
    }

    QElapsedTimer m_wall;
    double m_busy = busyNow();
};

/// Times frames of a window: an input event, all that it posts, and the painting that comes of it, at once instead of
/// some milliseconds later. A frame in which `canvas` was not painted is counted, for it measured nothing.
class Frames : public QObject
{
public:
    Frames(QWidget& window, QWidget& canvas)
        : m_window(window)
    {
        canvas.installEventFilter(this);
    }

    template <typename Event>
    Cost frame(Event&& event)
    {
        m_painted = false;
        const Stopwatch watch;
        event();
        QCoreApplication::processEvents();
        QEvent paintNow(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&m_window, &paintNow);
        const Cost cost = watch.read();
        m_unpainted += !m_painted;
        return cost;
    }

    /// Prints one line of a gesture; in milliseconds. `limit` is of the 95th percentile.
    void report(const char* what, double zoom, const std::vector<Cost>& costs, double limit)
    {
        if (costs.empty())
            return;
        std::vector<double> wall, busy;
        for (const Cost& cost : costs) {
            wall.push_back(cost.wall);
            busy.push_back(cost.busy);
        }
        const auto at = [](std::vector<double>& times, double share) {
            std::sort(times.begin(), times.end());
            return times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))];
        };
        const bool isFast = at(wall, .95) <= limit;
        m_isAllFast = m_isAllFast && isFast;
        std::printf("%-14s zoom %5.3f  median %6.2f  p95 %6.2f  max %7.2f  (busy p95 %6.2f)", what, zoom, at(wall, .5),
            at(wall, .95), wall.back(), at(busy, .95));
        if (const int unpainted = std::exchange(m_unpainted, 0))
            std::printf("  %d of %zu painted nothing", unpainted, costs.size());
        std::printf("%s\n", isFast ? "" : "  TOO SLOW");
        std::fflush(stdout);
    }

    void reportOne(const char* what, const Cost& cost, double limit)
    {
        m_unpainted = 0;
        m_isAllFast = m_isAllFast && cost.wall <= limit;
        std::printf(
            "%-28s %7.1f ms  (busy %7.1f)%s\n", what, cost.wall, cost.busy, cost.wall <= limit ? "" : "  TOO SLOW");
        std::fflush(stdout);
    }

    void reportMemory(const char* what, double megabytes, double limit)
    {
        m_isAllFast = m_isAllFast && megabytes < limit;
        std::printf("%-28s %7.1f MB%s\n", what, megabytes, megabytes < limit ? "" : "  TOO MUCH");
        std::fflush(stdout);
    }

    bool isAllFast() const { return m_isAllFast; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget& m_window;
    bool m_painted = false, m_isAllFast = true;
    int m_unpainted = 0;
};

/// A figure of /proc/self/status in MB; 0 where there is none.
inline double memory(const char* name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace touchstone::bench
