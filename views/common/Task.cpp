// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Task.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace touchstone {

QThreadPool* taskPool()
{
    static QPointer<QThreadPool> pool; // ends with the program, which waits for it
    if (!pool) {
        pool = new QThreadPool(QCoreApplication::instance());
        pool->setThreadPriority(QThread::LowPriority);
    }
    return pool;
}

} // namespace touchstone
