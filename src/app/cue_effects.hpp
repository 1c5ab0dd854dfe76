// SPDX-License-Identifier: MIT
// How a cue reaches somebody who is not looking.
#pragma once

#include "app/effect.hpp"
#include "app/settings/settings.hpp"

namespace tenderspot::app {

/// Asks for the tone, the words about it, and the vibration, as far as the user wants them.
inline void add_cue(Effects& effects, Settings const& settings, Cue cue, Spoken const& about)
{
    if (settings.sound == Switch::on) effects.emplace_back(GiveCue{cue, settings.sound_volume});
    if (settings.voice == Switch::on) effects.emplace_back(Say{about, settings.voice_volume});
    if (settings.vibration == Switch::on) effects.emplace_back(Buzz{cue});
}

} // namespace tenderspot::app
