// SPDX-License-Identifier: MIT
// Starts the thread when there is work, and lets it end when there is none.
#include "linux/ports/worker.hpp"

#include <sys/resource.h>

#include <utility>

namespace tenderspot::platform {

void Worker::run(Work one)
{
    {
        std::lock_guard const guard{mutex_};
        waiting_.push_back(std::move(one));
        if (std::exchange(is_working_, true)) return;
    }
    if (thread_.joinable()) thread_.join(); // It has no work left.
    thread_ = std::thread{[this] { work(); }};
}

void Worker::stop()
{
    {
        std::lock_guard const guard{mutex_};
        waiting_.clear();
        stop_ = true;
    }
    if (thread_.joinable()) thread_.join();
    stop_ = false;
}

void Worker::work()
{
    // On Linux this affects only this thread. The threads that run the app and its screens have priority.
    ::setpriority(PRIO_PROCESS, 0, 10);
    for (;;) {
        Work next;
        {
            std::lock_guard const guard{mutex_};
            if (waiting_.empty()) {
                is_working_ = false;
                return;
            }
            next = std::move(waiting_.front());
            waiting_.pop_front();
        }
        next(stop_);
    }
}

} // namespace tenderspot::platform
