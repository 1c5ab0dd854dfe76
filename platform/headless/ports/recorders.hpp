// SPDX-License-Identifier: MIT
// Ports that only record their calls.
#pragma once

#include "ports/background.hpp"
#include "ports/cue_sink.hpp"
#include "ports/haptics.hpp"
#include "ports/keep_awake.hpp"
#include "ports/speech.hpp"

#include <string>
#include <vector>

namespace tenderspot::platform {

/// How a script names a cue: get-ready, change, start, stroke, half, ten, three, two, one, lighter, end, reminder.
[[nodiscard]] std::string cue_name(Cue cue);

struct GivenCue
{
    Cue cue;
    int volume; ///< 0 to 100.
    Instant at;
};

class CueRecorder : public CueSink
{
public:
    void give(Cue cue, int volume, Instant now) override;
    void rest(Instant) override {}
    [[nodiscard]] std::optional<Instant> rest_at() const override { return std::nullopt; }

    /// Whether the cue came after the last one taken; drops everything up to it.
    [[nodiscard]] bool take(std::string const& name);
    [[nodiscard]] std::vector<std::string> const& heard() const { return heard_; }
    void forget() { heard_.clear(); }
    /// All cues from the beginning, including those taken or forgotten.
    [[nodiscard]] std::vector<GivenCue> const& given() const { return given_; }

private:
    std::vector<std::string> heard_;
    std::vector<GivenCue> given_;
};

struct SaidWords
{
    std::string words;
    int volume; ///< 0 to 100.
};

class SpeechRecorder : public Speech
{
public:
    void say(std::string const& words, int volume) override { said_.push_back({words, volume}); }
    void hush() override { ++hushed_; }
    [[nodiscard]] Voice voice() const override { return said_.empty() ? Voice::unknown : Voice::ready; }

    [[nodiscard]] std::vector<SaidWords> const& said() const { return said_; }
    /// Whether something containing these words was said after the last one taken.
    [[nodiscard]] bool take(std::string const& words);
    [[nodiscard]] int hushed() const { return hushed_; } ///< How often hush() was called.

private:
    std::vector<SaidWords> said_;
    std::size_t taken_ = 0;
    int hushed_ = 0;
};

class HapticsRecorder : public Haptics
{
public:
    void buzz(Cue cue) override { felt_.push_back(cue_name(cue)); }
    [[nodiscard]] bool has_motor() const override { return true; }

    [[nodiscard]] std::vector<std::string> const& felt() const { return felt_; }

private:
    std::vector<std::string> felt_;
};

class ScreenRecorder : public KeepAwake
{
public:
    void set(Screen screen) override { screen_ = screen; }
    [[nodiscard]] Screen screen() const { return screen_; }

private:
    Screen screen_ = Screen::may_sleep;
};

/// Does all work immediately, because a simulated device has only one thread.
class WorkAtOnce : public Background
{
public:
    void run(Work work) override { work(stop_); }
    void stop() override {}

private:
    std::atomic<bool> stop_{false};
};

} // namespace tenderspot::platform
