// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"

#include <memory>
#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent/QtConcurrentRun>

class QThreadPool;

namespace touchstone {

/// The threads in which tasks run. Not Qt's global ones: Qt draws in these too, and a window would stand still until a
/// task is done.
QThreadPool* taskPool();

/// Makes this thread and those that it starts wait for threads of the window where both have work.
void letWindowGoFirst();

/// Runs `work(Progress&)` off the GUI thread and gives its result to `done(result)` in the GUI thread, unless `context`
/// is gone by then. Returns the progress, to cancel, or to show with Workspace::watch(). The work gets copies; it
/// touches no widget.
template <typename Work, typename Done>
std::shared_ptr<Progress> runTask(QObject* context, Work work, Done done)
{
    auto progress = std::make_shared<Progress>();
    using Value = std::invoke_result_t<Work, Progress&>;
    auto* watcher = new QFutureWatcher<std::shared_ptr<Value>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        const std::shared_ptr<Value> value = watcher->result();
        done(std::move(*value));
    });
    watcher->setFuture(QtConcurrent::run(taskPool(), [work = std::move(work), progress]() mutable {
        letWindowGoFirst();
        auto value = std::make_shared<Value>(work(*progress));
        progress->finish();
        return value;
    }));
    return progress;
}

} // namespace touchstone
