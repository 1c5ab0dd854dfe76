// SPDX-License-Identifier: MIT
// The motor that makes a device vibrate.
#pragma once

#include "domain/treatment.hpp"

namespace tenderspot {

class Haptics
{
public:
    virtual ~Haptics() = default;

    /// Vibrates in a pattern that distinguishes the cues. Must return at once and must not fail.
    virtual void buzz(Cue cue) = 0;

    /// Whether this device has a motor; called rarely.
    [[nodiscard]] virtual bool has_motor() const = 0;
};

} // namespace tenderspot
