// SPDX-License-Identifier: MIT
// Hand gestures on a simulated device, with the time that they take.
#pragma once

#include "headless/device.hpp"

namespace tenderspot::platform {

struct Hands
{
    Device& device;

    /// Down and up at once, even on what has just appeared there.
    void touch(ui::Point at) const;
    /// A tap by a user who looks first.
    void tap(ui::Point at) const;
    /// Touches the same place twice within 150 ms: the second touch hits whatever is there by then.
    void double_tap(ui::Point at) const;
    void press(ui::Point at, Duration length) const;
    /// With one finger, which rests before it lifts, so that there is no fling.
    void drag(ui::Point from, ui::Point to) const;
    /// With two fingers; a factor above 1 spreads them.
    void pinch(ui::Point at, float factor) const;
    /// The key repeats as on a desktop.
    void hold_key(ui::Key key, Duration length) const;

private:
    void pointer(ui::PointerPhase phase, ui::Point at, std::int64_t id = 1) const;
};

} // namespace tenderspot::platform
