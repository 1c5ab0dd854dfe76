// SPDX-License-Identifier: MIT
// A world for the app in which a test owns the clock, the disk and the loudspeaker.
#pragma once

#include "app/app.hpp"
#include "content/assets.hpp"
#include "support/faulty_files.hpp"
#include "support/memory_files.hpp"

namespace tenderspot::support {

class TestClock : public Clock
{
public:
    [[nodiscard]] Instant boot_now() const override { return boot; }
    [[nodiscard]] WallTime wall_now() const override { return {utc_ms, 60, "Europe/Berlin"}; }
    void advance(Duration by)
    {
        boot += by;
        utc_ms += by.count();
    }
    Instant boot{std::chrono::hours{1}};
    std::int64_t utc_ms = 1795348800000; ///< 2026-11-22T12:00Z
};

struct HeardCues : CueSink
{
    void give(Cue cue, Instant) override { all.push_back(cue); }
    void rest(Instant) override {}
    [[nodiscard]] std::optional<Instant> rest_at() const override { return std::nullopt; }
    std::vector<Cue> all;
};

struct SeenScreen : KeepAwake
{
    void set(Screen now) override { screen = now; }
    Screen screen = Screen::may_sleep;
};

/// The shipped facts; read once.
[[nodiscard]] content::Assets const& shipped_assets();

struct TestWorld
{
    TestClock clock;
    MemoryFiles disk;
    FaultyFiles files{disk};
    HeardCues cues;
    SeenScreen screen;

    [[nodiscard]] std::unique_ptr<app::App> start();

    /// Lets the app run for so long, woken whenever it asks to be.
    void run(app::App& app, Duration by);
};

} // namespace tenderspot::support
