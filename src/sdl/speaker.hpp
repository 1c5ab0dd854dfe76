// SPDX-License-Identifier: MIT
// Plays the cues. Between them no audio device is open and no thread runs.
#pragma once

#include "ports/cue_sink.hpp"

#include <memory>

namespace tenderspot::sdl {

/// An open device keeps some systems awake, an opening one makes others click: so not at once.
inline constexpr Duration lingering = std::chrono::seconds{2};
/// Through strokes, which come every two or three seconds, it stays open; a start may be the first of them.
inline constexpr Duration lingering_for_strokes = std::chrono::seconds{4};

class Speaker final : public CueSink
{
public:
    Speaker();
    ~Speaker() override;

    /// Opening a device can take long, so a thread does it; what has become old by then is not played any more.
    /// Without a device nothing is heard; the next cue tries again. A device that is lost while it plays is opened
    /// once more, and the cue begins again unless it is a tick, which would be wrong late.
    /// For the volume see gain() in sdl/tones.hpp; for a volume of 0 nothing is opened.
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
