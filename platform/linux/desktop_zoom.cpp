// SPDX-License-Identifier: MIT
// SDL reports the physical dots per inch of a screen, not those that the user has set.
#include "linux/desktop_zoom.hpp"

#include "sdl/window.hpp"

#include <X11/Xlib.h>
#include <cstdlib>
#include <string_view>

namespace tenderspot::platform {
namespace {

bool is_set(char const* name)
{
    auto const* const value = std::getenv(name);
    return value && *value != 0;
}

bool asks_for_wayland()
{
    auto const* const driver = std::getenv("SDL_VIDEODRIVER");
    return driver && std::string_view{driver}.starts_with("wayland");
}

/// 0 if none are set.
float asked_dots_per_inch()
{
    auto* const display = ::XOpenDisplay(nullptr);
    if (!display) return 0;
    auto const* const dots = ::XGetDefault(display, "Xft", "dpi");
    auto const asked = dots ? std::strtof(dots, nullptr) : 0.0f;
    ::XCloseDisplay(display);
    return asked;
}

} // namespace

float desktop_zoom()
{
    constexpr float usual_dots = 96;
    if (is_set("TENDERSPOT_SCALE") || !is_set("DISPLAY") || asks_for_wayland()) return sdl::zoom_from_environment();
    return sdl::usable_zoom(asked_dots_per_inch() / usual_dots);
}

} // namespace tenderspot::platform
