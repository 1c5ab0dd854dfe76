// SPDX-License-Identifier: MIT
// Plays the cues of a treatment as tones on a loudspeaker.
#pragma once

#include "domain/treatment.hpp"

namespace tenderspot {

class CueSink
{
public:
    virtual ~CueSink() = default;

    /// Must return at once and must not fail: a treatment never waits for a sound.
    /// `volume` is 0 to 100.
    virtual void give(Cue cue, int volume, Instant now) = 0;

    /// Releases audio devices that have been silent for a while; called whenever the app wakes.
    virtual void rest(Instant now) = 0;

    /// When rest() next has something to release; empty while nothing is held.
    [[nodiscard]] virtual std::optional<Instant> rest_at() const = 0;
};

} // namespace tenderspot
