// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Task.h"

namespace touchstone {

/// A task of which only the newest run counts: running it again cancels the run before and drops its result. A member
/// of its context, the object that hears of the results.
class NewestTask
{
public:
    explicit NewestTask(QObject* context)
        : m_context(context)
    { }
    ~NewestTask() { cancel(); }
    Q_DISABLE_COPY(NewestTask)

    /// runTask() in place of what runs.
    template <typename Work, typename Done>
    std::shared_ptr<Progress> run(Work work, Done done)
    {
        cancel();
        m_running = runTask(
            m_context, std::move(work), [this, number = m_number, done = std::move(done)](auto result) mutable {
                if (number != m_number)
                    return;
                m_running.reset();
                done(std::move(result));
            });
        return m_running;
    }
    /// Nothing is heard of what runs any more.
    void cancel()
    {
        ++m_number;
        if (m_running)
            m_running->cancel();
        m_running.reset();
    }
    bool isRunning() const { return m_running != nullptr; }

private:
    QObject* m_context;
    std::shared_ptr<Progress> m_running;
    quint64 m_number = 0; ///< of the newest run
};

} // namespace touchstone
