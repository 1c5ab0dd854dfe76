// SPDX-License-Identifier: MIT
// The two kinds of time: instants of the boot clock for measuring, and wall time for saving.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>

namespace tenderspot {

using Duration = std::chrono::milliseconds;

/// Milliseconds, for arithmetic with what is saved as `utc_ms`.
inline constexpr std::int64_t minute_ms = 60'000, hour_ms = 60 * minute_ms, day_ms = 24 * hour_ms;

/// A clock that keeps running while the device sleeps and that nobody can set. It has no now(): the domain may hold an
/// instant, but only ports/clock.hpp can read the clock. Never saved.
struct BootClock
{
    using duration = Duration;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;
};
using Instant = BootClock::time_point;

/// What a calendar and a wall clock showed, with everything needed to show it again elsewhere. Saved, but never used to
/// measure a duration.
struct WallTime
{
    std::int64_t utc_ms = 0;         ///< Milliseconds since 1970-01-01T00:00Z.
    std::int32_t offset_minutes = 0; ///< Local time minus UTC at that moment, -1080 to 1080.
    std::string zone;                ///< Such as "Europe/Berlin"; at most 64 bytes; may be empty.
    bool operator==(WallTime const&) const = default;
};

/// The local calendar day of `time`, in days since 1970-01-01. A time beyond the range of calendars, as from a broken
/// clock, counts as the end of that range.
[[nodiscard]] inline std::int32_t local_day(WallTime const& time)
{
    constexpr std::int64_t furthest_ms = 100'000'000 * day_ms;
    auto const utc = std::chrono::milliseconds{std::clamp(time.utc_ms, -furthest_ms, furthest_ms)};
    auto const local = utc + std::chrono::minutes{time.offset_minutes};
    return static_cast<std::int32_t>(std::chrono::floor<std::chrono::days>(local).count());
}

/// The local calendar day as a date.
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
