// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace touchstone {

/// Calls `work(i)` for each i in [0, count) on as many threads as `progress` allows. What a call does must depend on i
/// alone and write where no other writes: then the result does not depend on the threads. Stops handing out work once
/// `progress` is cancelled; what is done counts there, `units` for all calls together.
template <typename Work>
void forEachInParallel(int count, Progress& progress, const Work& work, qint64 units = 0)
{
    std::atomic<int> next = 0;
    const auto run = [&] {
        for (int i = next++; i < count && !progress.isCancelled(); i = next++) {
            work(i);
            progress.advance(units * (i + 1) / count - units * i / count);
        }
    };
    const int allowed
        = progress.threads() > 0 ? progress.threads() : static_cast<int>(std::thread::hardware_concurrency());
    std::vector<std::jthread> others;
    for (int i = 1; i < std::min(count, std::max(1, allowed)); ++i)
        others.emplace_back(run);
    run();
}

} // namespace touchstone
