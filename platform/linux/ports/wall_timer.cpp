// SPDX-License-Identifier: MIT
// The kernel cancels a timer on the wall clock when the clock is set.
#include "linux/ports/wall_timer.hpp"

#include <algorithm>
#include <cerrno>
#include <sys/timerfd.h>
#include <unistd.h>

namespace tenderspot::platform {

WallTimer::WallTimer() : timer_{::timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK)} {}

void WallTimer::set(std::optional<std::int64_t> utc_ms)
{
    // A timer in the distant future still reports clock changes; a value of 0 would disarm it.
    constexpr std::int64_t never_s = std::int64_t{1} << 40;
    ::itimerspec when{};
    when.it_value.tv_sec = never_s;
    if (utc_ms) {
        auto const at = std::max<std::int64_t>(*utc_ms, 1);
        when.it_value.tv_sec = at / 1000;
        when.it_value.tv_nsec = at % 1000 * 1'000'000;
    }
    ::timerfd_settime(timer_.number(), TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

WallTimer::Why WallTimer::went_off()
{
    std::uint64_t times = 0;
    bool const was_set = ::read(timer_.number(), &times, sizeof times) == -1 && errno == ECANCELED;
    return was_set ? Why::clock_was_set : Why::time;
}

} // namespace tenderspot::platform
