// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Task.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace touchstone {

void letWindowGoFirst()
{
#ifdef Q_OS_LINUX
    // Qt's thread priorities do nothing under Linux's usual scheduler. Threads that this one starts are alike.
    constexpr int Niceness = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), Niceness);
#endif
}

QThreadPool* taskPool()
{
    static QPointer<QThreadPool> pool; // ends with the program, which waits for it
    if (!pool) {
        pool = new QThreadPool(QCoreApplication::instance());
        pool->setThreadPriority(QThread::LowPriority);
#ifdef __GLIBC__
        // Else each of many short-lived threads may get a heap of its own, which keeps what was freed in it.
        mallopt(M_ARENA_MAX, std::max(2, QThread::idealThreadCount()));
#endif
    }
    return pool;
}

} // namespace touchstone
