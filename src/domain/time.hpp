// SPDX-License-Identifier: MIT
// The two kinds of time: an instant of the boot clock, to measure with, and wall time, to remember with.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>

namespace tenderspot {

using Duration = std::chrono::milliseconds;

/// A clock that goes on while the device sleeps and that nobody can set. It has no now(): the domain
/// may hold an instant, only ports/clock.hpp can tell the present one. Never saved.
struct BootClock
{
    using duration = Duration;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;
};
using Instant = BootClock::time_point;

/// What a calendar and a clock on the wall said, with all that is needed to say it again elsewhere.
/// Saved; never used to measure a length of time.
struct WallTime
{
    std::int64_t utc_ms = 0;         ///< Milliseconds since 1970-01-01T00:00Z.
    std::int32_t offset_minutes = 0; ///< Local time minus UTC at that moment, -1080 to 1080.
    std::string zone;                ///< Such as "Europe/Berlin"; at most 64 bytes; may be empty.
    bool operator==(WallTime const&) const = default;
};

/// The local calendar day on which `time` fell, in days since 1970-01-01. A time of a broken clock, further away than
/// calendars reach, counts as their end.
[[nodiscard]] inline std::int32_t local_day(WallTime const& time)
{
    constexpr std::int64_t furthest_ms = 100'000'000LL * 86'400'000;
    auto const utc = std::chrono::milliseconds{std::clamp(time.utc_ms, -furthest_ms, furthest_ms)};
    auto const local = utc + std::chrono::minutes{time.offset_minutes};
    return static_cast<std::int32_t>(std::chrono::floor<std::chrono::days>(local).count());
}

/// The same as a date.
[[nodiscard]] inline std::chrono::year_month_day local_date(WallTime const& time)
{
    return std::chrono::sys_days{std::chrono::days{local_day(time)}};
}

/// Minutes since local midnight, 0 to 1439.
[[nodiscard]] inline int local_minute_of_day(WallTime const& time)
{
    auto const local = std::chrono::milliseconds{time.utc_ms} + std::chrono::minutes{time.offset_minutes};
    auto const since_midnight = local - std::chrono::floor<std::chrono::days>(local);
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(since_midnight).count());
}

} // namespace tenderspot
