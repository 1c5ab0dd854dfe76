// SPDX-License-Identifier: MIT
// Plays the cues. Between them no audio device is open and no thread runs.
#pragma once

#include "ports/cue_sink.hpp"

#include <memory>

namespace tenderspot::sdl {

/// An open device keeps some systems awake and opening one makes others click, so it is closed only after a delay.
inline constexpr Duration lingering = std::chrono::seconds{2};
/// It stays open between strokes, which come every two or three seconds; a start may be the first of them.
inline constexpr Duration lingering_for_strokes = std::chrono::seconds{4};

class Speaker final : public CueSink
{
public:
    Speaker();
    ~Speaker() override;

    /// Opening a device can take long, so a thread does it; cues that are out of date by then are not played. Without a
    /// device nothing is heard, and the next cue tries again. If a device is lost while playing, it is reopened once
    /// and the cue starts again, unless it is a tick, which would be wrong if late. For the volume see gain() in
    /// sdl/tones.hpp; a volume of 0 opens no device.
    void give(Cue cue, int volume, Instant now) override;
    void rest(Instant now) override;
    [[nodiscard]] std::optional<Instant> rest_at() const override;

private:
    class Worker;
    std::unique_ptr<Worker> worker_; ///< Null while silent.
    Instant silent_from_{};
    std::optional<Instant> rest_at_;
};

} // namespace tenderspot::sdl
