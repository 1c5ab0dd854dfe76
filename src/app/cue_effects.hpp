// SPDX-License-Identifier: MIT
// How a cue reaches a user who is not looking at the screen.
#pragma once

#include "app/effect.hpp"
#include "app/settings/settings.hpp"

namespace tenderspot::app {

/// Adds the tone, the spoken words and the vibration that the user's settings allow.
inline void add_cue(Effects& effects, Preferences const& settings, Cue cue, Spoken const& about)
{
    if (settings.sound == Switch::on) effects.emplace_back(GiveCue{cue, settings.sound_volume});
    if (settings.voice == Switch::on) effects.emplace_back(Say{about, settings.voice_volume});
    if (settings.vibration == Switch::on) effects.emplace_back(Buzz{cue});
}

} // namespace tenderspot::app
