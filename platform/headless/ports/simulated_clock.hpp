// SPDX-License-Identifier: MIT
// A clock that stands still until a script moves it.
#pragma once

#include "linux/ports/linux_clock.hpp"

namespace tenderspot::platform {

class SimulatedClock : public Clock
{
public:
    /// Starts at a wall time in milliseconds since 1970 UTC; the boot clock starts at one hour.
    explicit SimulatedClock(std::int64_t utc_ms) : utc_ms_{utc_ms} {}

    [[nodiscard]] Instant boot_now() const override { return boot_; }
    [[nodiscard]] WallTime wall_now() const override { return wall_time(utc_ms_); }
    [[nodiscard]] std::int32_t offset_at(std::int64_t utc_ms) const override { return offset_minutes(utc_ms); }

    void advance(Duration by)
    {
        boot_ += by;
        utc_ms_ += by.count();
    }
    /// Sets the wall clock; the boot clock is unaffected.
    void set_wall(std::int64_t utc_ms) { utc_ms_ = utc_ms; }

private:
    Instant boot_{std::chrono::hours{1}};
    std::int64_t utc_ms_;
};

} // namespace tenderspot::platform
