// SPDX-License-Identifier: MIT
// The only way to learn the present time.
#pragma once

#include "domain/time.hpp"
#include "domain/zone.hpp"

namespace tenderspot {

/// The zone rules are those of the device's present location.
class Clock : public Zone
{
public:
    /// Continues while the device sleeps; never goes back.
    [[nodiscard]] virtual Instant boot_now() const = 0;

    /// The wall clock's time, in the device's present zone. Anybody may set it.
    [[nodiscard]] virtual WallTime wall_now() const = 0;
};

} // namespace tenderspot
