// SPDX-License-Identifier: MIT
// Work on its own thread, which exists only while there is work.
#pragma once

#include "ports/background.hpp"

#include <deque>
#include <mutex>
#include <thread>

namespace tenderspot::platform {

/// Runs one job after another, at a lower priority than everything else.
class Worker : public Background
{
public:
    Worker() = default;
    ~Worker() override { stop(); }
    Worker(Worker const&) = delete;
    Worker& operator=(Worker const&) = delete;

    void run(Work) override;
    void stop() override;

private:
    void work();

    std::mutex mutex_;
    std::deque<Work> waiting_; ///< Guarded by mutex_, like is_working_.
    bool is_working_ = false;
    std::atomic<bool> stop_{false};
    std::thread thread_;
};

} // namespace tenderspot::platform
