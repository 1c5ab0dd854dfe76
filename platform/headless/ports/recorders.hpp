// SPDX-License-Identifier: MIT
// Ports that only remember what they were told.
#pragma once

#include "ports/cue_sink.hpp"
#include "ports/keep_awake.hpp"

#include <string>
#include <vector>

namespace tenderspot::platform {

/// How a script names a cue: get-ready, start, half, three, two, one, end.
[[nodiscard]] std::string cue_name(Cue cue);

class CueRecorder : public CueSink
{
public:
    void give(Cue cue, Instant) override { heard_.push_back(cue_name(cue)); }
    void rest(Instant) override {}
    [[nodiscard]] std::optional<Instant> rest_at() const override { return std::nullopt; }

    /// Whether the cue came after the last one that was asked for; forgets everything up to it.
    [[nodiscard]] bool take(std::string const& name);
    [[nodiscard]] std::vector<std::string> const& heard() const { return heard_; }
    void forget() { heard_.clear(); }

private:
    std::vector<std::string> heard_;
};

class ScreenRecorder : public KeepAwake
{
public:
    void set(Screen screen) override { screen_ = screen; }
    [[nodiscard]] Screen screen() const { return screen_; }

private:
    Screen screen_ = Screen::may_sleep;
};

} // namespace tenderspot::platform
