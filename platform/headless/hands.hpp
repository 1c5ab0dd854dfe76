// SPDX-License-Identifier: MIT
// What hands do at a simulated device, with the time that it takes.
#pragma once

#include "headless/device.hpp"

namespace tenderspot::platform {

struct Hands
{
    Device& device;

    /// Down and up at once, whatever has just come up there.
    void touch(ui::Point at) const;
    /// By somebody who looks first.
    void tap(ui::Point at) const;
    /// The same place twice within 150 ms: the second touch meets whatever is there by then.
    void double_tap(ui::Point at) const;
    void press(ui::Point at, Duration length) const;
    /// With one finger, which rests before it lifts, so that nothing is flung.
    void drag(ui::Point from, ui::Point to) const;
    /// Two fingers; a factor above 1 spreads them.
    void pinch(ui::Point at, float factor) const;
    /// It repeats, as a desktop's keys do.
    void hold_key(ui::Key key, Duration length) const;

private:
    void pointer(ui::PointerPhase phase, ui::Point at, std::int64_t id = 1) const;
};

} // namespace tenderspot::platform
