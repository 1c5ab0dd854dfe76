// SPDX-License-Identifier: MIT
// Plays the tones of the cues through Web Audio: no thread, and no device while nothing sounds.
#pragma once

#include "ports/cue_sink.hpp"

namespace tenderspot::platform {

/// A browser lets a page sound only after the user has touched it once; earlier cues are not heard.
class BrowserSpeaker final : public CueSink
{
public:
    void give(Cue cue, int volume, Instant now) override;
    void rest(Instant now) override;
    [[nodiscard]] std::optional<Instant> rest_at() const override { return rest_at_; }

private:
    std::optional<Instant> rest_at_;
};

} // namespace tenderspot::platform
