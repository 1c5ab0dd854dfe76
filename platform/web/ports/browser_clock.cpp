// SPDX-License-Identifier: MIT
// performance.now() and Date.
#include "web/ports/browser_clock.hpp"

#include "domain/time_bounds.hpp"

#include <emscripten.h>

#include <cstdlib>
#include <memory>

// clang-format off
EM_JS(double, tenderspot_page_ms, (), { return performance.now(); });
EM_JS(double, tenderspot_wall_ms, (), { return Date.now(); });
EM_JS(int, tenderspot_offset_minutes, (double utc_ms), { return -new Date(utc_ms).getTimezoneOffset(); });
EM_JS(char*, tenderspot_zone_name, (), {
    const name = tenderspot.ports.zoneName();
    const size = lengthBytesUTF8(name) + 1;
    const text = _malloc(size);
    stringToUTF8(name, text, size);
    return text;
});
// clang-format on

namespace tenderspot::platform {
namespace {

constexpr double sleep_shows_ms = 2000; ///< Smaller differences are due to the clocks themselves.

} // namespace

BrowserClock::BrowserClock() : page_ms_{tenderspot_page_ms()}, wall_ms_{tenderspot_wall_ms()} {}

Instant BrowserClock::boot_now() const
{
    auto const page = tenderspot_page_ms(), wall = tenderspot_wall_ms();
    auto const asleep = (wall - wall_ms_) - (page - page_ms_);
    if (asleep > sleep_shows_ms) slept_ms_ += asleep;
    page_ms_ = page;
    wall_ms_ = wall;
    return Instant{Duration{static_cast<Duration::rep>(page + slept_ms_)}};
}

WallTime BrowserClock::wall_now() const
{
    auto const utc_ms = static_cast<std::int64_t>(tenderspot_wall_ms());
    std::unique_ptr<char, decltype(&std::free)> const name{tenderspot_zone_name(), std::free};
    return within_bounds({utc_ms, offset_at(utc_ms), name.get()});
}

std::int32_t BrowserClock::offset_at(std::int64_t utc_ms) const
{
    return within_bounds({utc_ms, tenderspot_offset_minutes(static_cast<double>(utc_ms)), {}}).offset_minutes;
}

} // namespace tenderspot::platform
