// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <QtGlobal>

namespace touchstone {

/// How far a long task is, and whether to stop; shared between its worker and whoever watches.
class Progress
{
public:
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    /// Work units in all; 0 while unknown.
    void setTotal(qint64 total) { m_total.store(total, std::memory_order_relaxed); }
    void setDone(qint64 done) { m_done.store(done, std::memory_order_relaxed); }
    /// Adds to what is done, from any thread.
    void advance(qint64 units) { m_done.fetch_add(units, std::memory_order_relaxed); }
    qint64 total() const { return m_total.load(std::memory_order_relaxed); }
    qint64 done() const { return m_done.load(std::memory_order_relaxed); }

    /// Said by whoever runs the task when its work has ended, well or not: nothing is left to watch.
    void finish() { m_finished.store(true, std::memory_order_release); }
    bool isFinished() const { return m_finished.load(std::memory_order_acquire); }

    /// How many threads the work may use at once; 0: as many as there are cores.
    void setThreads(int threads) { m_threads.store(threads, std::memory_order_relaxed); }
    int threads() const { return m_threads.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_finished = false;
    std::atomic<int> m_threads = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<qint64> m_done = 0;
};

} // namespace touchstone
