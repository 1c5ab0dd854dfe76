// SPDX-License-Identifier: MIT
// Calls the page's ports.js.
#include "web/browser_devices.hpp"

#include "sdl/vibrator.hpp"

#include <emscripten.h>

#include <vector>

// clang-format off
EM_JS(void, tenderspot_say, (char const* words, int volume), { tenderspot.ports.say(UTF8ToString(words), volume); });
EM_JS(void, tenderspot_hush, (), { tenderspot.ports.hush(); });
EM_JS(int, tenderspot_voice, (), { return tenderspot.ports.voice(); });
EM_JS(void, tenderspot_buzz, (std::int32_t const* pattern, int count),
      { tenderspot.ports.buzz(Array.from(HEAP32.subarray(pattern >> 2, (pattern >> 2) + count))); });
EM_JS(int, tenderspot_has_motor, (), { return tenderspot.ports.hasMotor() ? 1 : 0; });
EM_JS(void, tenderspot_keep_screen, (int on), { tenderspot.ports.keepScreen(on === 1); });
// clang-format on

namespace tenderspot::platform {

void BrowserVoice::say(std::string const& words, int volume) { tenderspot_say(words.c_str(), volume); }

void BrowserVoice::hush() { tenderspot_hush(); }

Voice BrowserVoice::voice() const
{
    // The numbers that ports.js uses.
    switch (tenderspot_voice()) {
    case 1: return Voice::ready;
    case 2: return Voice::none;
    default: return Voice::unknown;
    }
}

void BrowserMotor::buzz(Cue cue)
{
    // A browser has no setting for the strength.
    std::vector<std::int32_t> pattern;
    for (auto const& pulse : sdl::pulses(cue)) {
        pattern.push_back(static_cast<std::int32_t>(pulse.lasts.count()));
        pattern.push_back(static_cast<std::int32_t>(pulse.rest.count()));
    }
    tenderspot_buzz(pattern.data(), static_cast<int>(pattern.size()));
}

bool BrowserMotor::has_motor() const { return tenderspot_has_motor() != 0; }

void BrowserScreen::set(Screen screen) { tenderspot_keep_screen(screen == Screen::stays_on ? 1 : 0); }

} // namespace tenderspot::platform
