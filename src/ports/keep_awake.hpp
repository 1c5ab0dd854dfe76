// SPDX-License-Identifier: MIT
// Keeps the screen from sleeping during a treatment.
#pragma once

namespace tenderspot {

enum class Screen { may_sleep, stays_on };

class KeepAwake
{
public:
    virtual ~KeepAwake() = default;
    virtual void set(Screen screen) = 0;
};

} // namespace tenderspot
