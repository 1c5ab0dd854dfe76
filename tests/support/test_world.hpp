// SPDX-License-Identifier: MIT
// A world for the app in which a test owns the clock, the disk, the loudspeaker, the voice and the motor.
#pragma once

#include "app/app.hpp"
#include "content/assets.hpp"
#include "ports/haptics.hpp"
#include "ports/speech.hpp"
#include "support/faulty_files.hpp"
#include "support/memory_files.hpp"

namespace tenderspot::support {

class TestClock : public Clock
{
public:
    [[nodiscard]] Instant boot_now() const override { return boot; }
    [[nodiscard]] WallTime wall_now() const override { return {utc_ms, offset_minutes, zone}; }
    [[nodiscard]] std::int32_t offset_at(std::int64_t) const override { return offset_minutes; }
    void advance(Duration by)
    {
        boot += by;
        utc_ms += by.count();
    }
    Instant boot{std::chrono::hours{1}};
    std::int64_t utc_ms = 1795348800000; ///< 2026-11-22T12:00Z
    std::int32_t offset_minutes = 60;
    std::string zone = "Europe/Berlin";
};

struct HeardCues : CueSink
{
    void give(Cue cue, int volume, Instant) override
    {
        all.push_back(cue);
        volumes.push_back(volume);
    }
    void rest(Instant) override {}
    [[nodiscard]] std::optional<Instant> rest_at() const override { return std::nullopt; }
    std::vector<Cue> all;
    std::vector<int> volumes; ///< Of each of them.
};

struct SaidWords : Speech
{
    void say(std::string const& words, int volume) override
    {
        all.push_back(words);
        volumes.push_back(volume);
    }
    void hush() override { ++hushed; }
    [[nodiscard]] Voice voice() const override { return answer; }
    std::vector<std::string> all;
    std::vector<int> volumes; ///< Of each of them.
    int hushed = 0;
    Voice answer = Voice::ready;
};

struct FeltBuzzes : Haptics
{
    void buzz(Cue cue) override { all.push_back(cue); }
    [[nodiscard]] bool has_motor() const override { return motor; }
    std::vector<Cue> all;
    bool motor = true;
};

struct SeenScreen : KeepAwake
{
    void set(Screen now) override { screen = now; }
    Screen screen = Screen::may_sleep;
};

/// The shipped facts; read once.
[[nodiscard]] content::Assets const& shipped_assets();

/// All lines of whatever list of warnings is open were in sight.
[[nodiscard]] app::Action saw_all_warnings();

/// Whether the safety check lies behind the user when a test begins, with nothing that applies.
enum class SafetyCheck { answered, open };

struct TestWorld
{
    SafetyCheck asked = SafetyCheck::answered;
    app::Words words = nullptr;
    Background* background = nullptr;
    Settlement* settlement = nullptr;
    FileExchange* exchange = nullptr;
    Takeover* takeover = nullptr;
    std::uint64_t fresh_id = 7;
    TestClock clock;
    MemoryFiles disk;
    MemoryFiles other_disk; ///< Of another device.
    FaultyFiles files{disk};
    HeardCues cues;
    SaidWords voice;
    FeltBuzzes haptics;
    SeenScreen screen;

    [[nodiscard]] std::unique_ptr<app::App> start();

    /// Lets the app run for so long, woken whenever it asks to be.
    void run(app::App& app, Duration by);
};

} // namespace tenderspot::support
