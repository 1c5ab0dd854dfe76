// SPDX-License-Identifier: MIT
// The only way to learn the present time.
#pragma once

#include "domain/time.hpp"
#include "domain/zone.hpp"

namespace tenderspot {

/// The rules of the zone are those of the place where the device is at this moment.
class Clock : public Zone
{
public:
    /// Goes on while the device sleeps; never goes back.
    [[nodiscard]] virtual Instant boot_now() const = 0;

    /// What the wall clock says, in the zone the device is in at this moment. Anybody may set it.
    [[nodiscard]] virtual WallTime wall_now() const = 0;
};

} // namespace tenderspot
