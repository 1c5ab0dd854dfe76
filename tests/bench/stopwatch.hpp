// SPDX-License-Identifier: MIT
// Times on the clock and on the processor.
#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace tenderspot::bench {

struct Milliseconds
{
    double wall = 0, cpu = 0; ///< Of all threads of the process, ended ones too.
};

template <class Action> Milliseconds timed(Action action)
{
    auto const cpu = [] {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    };
    auto const wall_before = std::chrono::steady_clock::now();
    auto const cpu_before = cpu();
    action();
    auto const cpu_after = cpu();
    auto const wall = std::chrono::steady_clock::now() - wall_before;
    return {std::chrono::duration<double, std::milli>(wall).count(), cpu_after - cpu_before};
}

/// Each of the two on its own.
[[nodiscard]] inline Milliseconds median(std::vector<Milliseconds> times)
{
    auto const middle = [&](double Milliseconds::*what) {
        std::sort(times.begin(), times.end(), [=](auto const& a, auto const& b) { return a.*what < b.*what; });
        return times[times.size() / 2].*what;
    };
    return {middle(&Milliseconds::wall), middle(&Milliseconds::cpu)};
}

template <class Action> Milliseconds median_of(int rounds, Action action)
{
    std::vector<Milliseconds> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(timed(action));
    return median(std::move(times));
}

} // namespace tenderspot::bench
