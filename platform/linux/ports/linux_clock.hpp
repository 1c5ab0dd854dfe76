// SPDX-License-Identifier: MIT
// Linux's clocks: CLOCK_BOOTTIME counts through sleep; wall time carries the zone of the moment.
#pragma once

#include "ports/clock.hpp"

namespace tenderspot::platform {

class LinuxClock : public Clock
{
public:
    [[nodiscard]] Instant boot_now() const override;
    [[nodiscard]] WallTime wall_now() const override;
    [[nodiscard]] std::int32_t offset_at(std::int64_t utc_ms) const override;
};

/// Wall time of a moment in the process's zone (TZ or the system's), by the C library's rules.
[[nodiscard]] WallTime wall_time(std::int64_t utc_ms);

/// The same zone's rule, as it was at the last wall_time(); cheap.
[[nodiscard]] std::int32_t offset_minutes(std::int64_t utc_ms);

} // namespace tenderspot::platform
