// SPDX-License-Identifier: MIT
// A progress bar on a terminal, for work that takes longer than half a second.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

namespace tenderspot::platform {

class ProgressBar
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Now = std::function<Time()>;
    using Draw = std::function<void(std::string const&)>;

    /// The work begins now.
    ProgressBar(Draw draw, Now now);
    ~ProgressBar() { clear(); }
    ProgressBar(ProgressBar const&) = delete;
    ProgressBar& operator=(ProgressBar const&) = delete;

    /// Draws at most ten times a second.
    void show(std::uint64_t done, std::uint64_t of);
    /// Removes it from the line without a trace.
    void clear();

private:
    Draw draw_;
    Now now_;
    Time next_;
    bool is_shown_ = false;
};

} // namespace tenderspot::platform
