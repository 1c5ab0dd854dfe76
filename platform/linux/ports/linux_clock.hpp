// SPDX-License-Identifier: MIT
// Linux's clocks: CLOCK_BOOTTIME counts during sleep; wall time includes the present zone.
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

/// The wall time of a moment in the process's zone (TZ or the system's), by the C library's rules.
[[nodiscard]] WallTime wall_time(std::int64_t utc_ms);

/// The offset by the zone rules that the last wall_time() loaded; cheap.
[[nodiscard]] std::int32_t offset_minutes(std::int64_t utc_ms);

} // namespace tenderspot::platform
