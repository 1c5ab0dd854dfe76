// SPDX-License-Identifier: MIT
// Two threads that share a list of jobs.
#pragma once

#include <atomic>
#include <thread>

namespace tenderspot::atlas {

/// Calls `job(0)` .. `job(count - 1)`, each once, two at a time. Jobs must not touch each other's results.
template <class Job> void share_work(int count, Job const& job)
{
    std::atomic<int> next{0};
    auto const work = [&] {
        for (int i = next++; i < count; i = next++)
            job(i);
    };
    std::thread other(work);
    work();
    other.join();
}

} // namespace tenderspot::atlas
