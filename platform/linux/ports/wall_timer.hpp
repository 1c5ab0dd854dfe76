// SPDX-License-Identifier: MIT
// A timer on the wall clock, which also notices that somebody has set the clock.
#pragma once

#include "linux/ports/posix_descriptor.hpp"

#include <cstdint>
#include <optional>

namespace tenderspot::platform {

/// Fires at a time of the wall clock, even one that passed while the device slept, and when somebody sets the clock.
class WallTimer
{
public:
    WallTimer();
    /// Empty: only when the clock is set.
    void set(std::optional<std::int64_t> utc_ms);
    enum class Why { time, clock_was_set };
    [[nodiscard]] Why went_off();
    [[nodiscard]] int number() const { return timer_.number(); }

private:
    posix::Descriptor timer_;
};

} // namespace tenderspot::platform
