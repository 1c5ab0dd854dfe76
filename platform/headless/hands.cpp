// SPDX-License-Identifier: MIT
// Touch and key events as a device receives them.
#include "headless/hands.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::platform {

void Hands::pointer(ui::PointerPhase phase, ui::Point at, std::int64_t id) const
{
    device.handle(ui::Pointer{phase, ui::PointerKind::finger, id, at});
}

void Hands::touch(ui::Point at) const
{
    pointer(ui::PointerPhase::down, at);
    pointer(ui::PointerPhase::up, at);
}

void Hands::tap(ui::Point at) const
{
    device.frontend().look();
    touch(at);
}

void Hands::double_tap(ui::Point at) const
{
    tap(at);
    device.advance(Duration{150});
    if (device.runs()) touch(at);
}

void Hands::press(ui::Point at, Duration length) const
{
    device.frontend().look();
    pointer(ui::PointerPhase::down, at);
    device.advance(length);
    pointer(ui::PointerPhase::up, at);
}

void Hands::drag(ui::Point from, ui::Point to) const
{
    constexpr int steps = 12;
    pointer(ui::PointerPhase::down, from);
    for (int i = 1; i <= steps; ++i) {
        auto const t = static_cast<float>(i) / steps;
        device.advance(Duration{16});
        pointer(ui::PointerPhase::move, {from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t});
    }
    device.advance(Duration{200});
    pointer(ui::PointerPhase::up, to);
}

void Hands::pinch(ui::Point at, float factor) const
{
    constexpr int steps = 8;
    auto const reach = [&](int i) { return 60 * std::pow(factor, static_cast<float>(i) / steps); };
    auto const both = [&](ui::PointerPhase phase, float r) {
        pointer(phase, {at.x - r, at.y}, 1);
        pointer(phase, {at.x + r, at.y}, 2);
    };
    both(ui::PointerPhase::down, reach(0));
    for (int i = 1; i <= steps; ++i)
        both(ui::PointerPhase::move, reach(i));
    both(ui::PointerPhase::up, reach(steps));
}

void Hands::hold_key(ui::Key key, Duration length) const
{
    constexpr Duration until_it_repeats{500}, between{40};
    device.handle(key);
    key.repeated = true;
    device.advance(std::min(length, until_it_repeats));
    for (auto held = until_it_repeats; held < length && device.runs(); held += between) {
        device.handle(key);
        device.advance(between);
    }
}

} // namespace tenderspot::platform
