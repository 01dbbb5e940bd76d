// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace touchstone {

/// Calls `work(i)` for each i in [0, count) on as many threads as there are cores. What a call does must depend on i
/// alone and write where no other writes: then the result does not depend on the threads. Stops handing out work once
/// `progress` is cancelled; counts what is done there, of a total that whoever knows all of the work has said.
template <typename Work>
void forEachInParallel(int count, Progress& progress, const Work& work)
{
    std::atomic<int> next = 0;
    const auto run = [&] {
        for (int i = next++; i < count && !progress.isCancelled(); i = next++) {
            work(i);
            progress.advance();
        }
    };
    const int threads = std::min(count, static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(run);
    run();
}

} // namespace touchstone
