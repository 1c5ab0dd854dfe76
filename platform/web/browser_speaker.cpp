// SPDX-License-Identifier: MIT
// Passes samples to the page's ports.js.
#include "web/browser_speaker.hpp"

#include "sdl/tones.hpp"

#include <emscripten.h>

#include <algorithm>

// clang-format off
EM_JS(void, tenderspot_play, (std::int16_t const* samples, int count, int rate),
      { tenderspot.ports.play(HEAP16.subarray(samples >> 1, (samples >> 1) + count), rate); });
EM_JS(void, tenderspot_fall_silent, (), { tenderspot.ports.fallSilent(); });
// clang-format on

namespace tenderspot::platform {
namespace {

/// Longer than the time between strokes; opening and closing a device clicks.
constexpr Duration lingering = std::chrono::seconds{30};

} // namespace

void BrowserSpeaker::give(Cue cue, int volume, Instant now)
{
    if (volume <= 0) return;
    auto const samples = sdl::tone(cue, volume);
    tenderspot_play(samples.data(), static_cast<int>(samples.size()), sdl::samples_per_second);
    auto const silent = now + sdl::tone_length(cue) + lingering;
    rest_at_ = std::max(rest_at_.value_or(silent), silent);
}

void BrowserSpeaker::rest(Instant now)
{
    if (!rest_at_ || now < *rest_at_) return;
    rest_at_.reset();
    tenderspot_fall_silent();
}

} // namespace tenderspot::platform
