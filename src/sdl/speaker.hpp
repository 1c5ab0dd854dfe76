// SPDX-License-Identifier: MIT
// Plays the cues. Between them no audio device is open and no thread runs.
#pragma once

#include "ports/cue_sink.hpp"

#include <memory>

namespace tenderspot::sdl {

class Speaker final : public CueSink
{
public:
    Speaker();
    ~Speaker() override;

    /// Opening a device can take long, so a thread does it. Without a device nothing is heard; the next cue
    /// tries again.
    void give(Cue cue, Instant now) override;
    void rest(Instant now) override;
    [[nodiscard]] std::optional<Instant> rest_at() const override;

private:
    class Worker;
    std::unique_ptr<Worker> worker_; ///< Null while silent.
    Instant silent_from_{};
    std::optional<Instant> rest_at_;
};

} // namespace tenderspot::sdl
