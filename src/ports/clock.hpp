// SPDX-License-Identifier: MIT
// The only way to learn the present time.
#pragma once

#include "domain/time.hpp"

namespace tenderspot {

class Clock
{
public:
    virtual ~Clock() = default;

    /// Goes on while the device sleeps; never goes back.
    [[nodiscard]] virtual Instant boot_now() const = 0;

    /// What the wall clock says, in the zone the device is in at this moment. Anybody may set it.
    [[nodiscard]] virtual WallTime wall_now() const = 0;
};

} // namespace tenderspot
