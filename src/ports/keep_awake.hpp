// SPDX-License-Identifier: MIT
// Holds the screen saver off while somebody is being treated.
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
