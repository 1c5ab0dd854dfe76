// SPDX-License-Identifier: MIT
// Somebody sets the wall clock, or the device sleeps: what is measured stays right, and what is kept stays in order.
#include "session_parts.hpp"

#include <algorithm>

namespace clock_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

constexpr std::int64_t hour = 3'600'000, year = 365 * 24 * hour;

struct Setting
{
    char const* name;
    std::int64_t (*after)(std::int64_t utc_ms);
};
constexpr std::array<Setting, 5> settings{{
    {"back a second", [](std::int64_t now) { return now - 1000; }},
    {"back an hour", [](std::int64_t now) { return now - hour; }},
    {"back a year", [](std::int64_t now) { return now - year; }},
    {"to 1970", [](std::int64_t) { return std::int64_t{0}; }},
    {"forward ten years", [](std::int64_t now) { return now + 10 * year; }},
}};

/// One journal, numbered without a gap in the order in which things happened.
void check_order(TestWorld& world)
{
    std::uint64_t number = 0;
    for (auto const& one : records(world))
        CHECK(one.id.number == ++number);
    CHECK(number > 0);
}

/// By wall time, the newest first; of two at once, the later record.
void check_history(History const& history, std::size_t size)
{
    REQUIRE(history.size() == size);
    for (std::size_t i = 1; i < size; ++i) {
        auto const& newer = history.newest(i - 1);
        auto const& older = history.newest(i);
        CHECK(std::pair(newer.began.utc_ms, newer.id) > std::pair(older.began.utc_ms, older.id));
    }
}

void check_both_whole(std::vector<Treatment> const& all)
{
    REQUIRE(all.size() == 2);
    for (auto const& one : all) {
        CHECK(one.outcome == Outcome::finished);
        CHECK(one.held_ms == 60000);
    }
}

} // namespace

TEST_CASE("Clock: set in the middle of a session, it changes neither its length nor the order of what is kept",
          "[app][clock]")
{
    for (auto const& setting : settings)
        for (auto const at : {5s, 40s, 75s, 110s}) {
            CAPTURE(setting.name, at.count());
            TestWorld world;
            auto const app = world.start();
            begin_two(*app);
            auto const began = world.clock.utc_ms;
            world.run(*app, at);
            auto const before = world.clock.utc_ms;
            world.clock.utc_ms = setting.after(before);
            world.run(*app, 140s - at);
            REQUIRE(page<app::AfterPage>(*app));
            auto const all = treatments(world);
            check_both_whole(all);
            CHECK(all[0].began.utc_ms == began);
            bool const second_is_later = at < 70s;
            auto const shift = second_is_later ? setting.after(before) - before : 0;
            CHECK(all[1].began.utc_ms == began + Duration{70s}.count() + shift);
            check_order(world);
            check_history(on_disk(world), 2);
            check_history(app->state().history, 2);
        }
}

TEST_CASE("Clock: set forward and back inside one hold, it leaves no trace", "[app][clock]")
{
    TestWorld world;
    auto const app = world.start();
    begin_two(*app);
    auto const began = world.clock.utc_ms;
    world.run(*app, 20s);
    world.clock.utc_ms += 10 * year;
    world.run(*app, 20s);
    world.clock.utc_ms -= 10 * year;
    world.run(*app, 100s);
    REQUIRE(page<app::AfterPage>(*app));
    auto const all = treatments(world);
    check_both_whole(all);
    CHECK(all[0].began.utc_ms == began);
    CHECK(all[1].began.utc_ms == began + Duration{70s}.count());
    check_order(world);
}

TEST_CASE("Clock: set between two starts, it costs no treatment, and both starts show the same", "[app][clock]")
{
    for (auto const& setting : settings) {
        CAPTURE(setting.name);
        TestWorld world;
        {
            auto const app = world.start();
            begin_two(*app);
            world.run(*app, 75s); // Killed in the second hold.
        }
        world.clock.advance(2h);
        world.clock.utc_ms = setting.after(world.clock.utc_ms);
        auto const app = world.start();
        REQUIRE(app->state().recovery);
        app->dispatch(app::Decide{app::Decision::go_on});
        if (app->state().safety) // The answers are too old by that clock, or lie in the future.
            do_all(*app, {app::NothingNew{}, app::Decide{app::Decision::go_on}});
        app->dispatch(app::Drive{app::Command::resume});
        world.run(*app, 140s);
        REQUIRE(page<app::AfterPage>(*app));
        check_both_whole(treatments(world));
        check_order(world);
        check_history(app->state().history, 2);
        check_history(on_disk(world), 2);
        CHECK(on_disk(world).unfinished().empty());
    }
}

namespace {

std::vector<DoseRule> rules(app::App const& app, Spot const& spot)
{
    std::vector<DoseRule> all;
    auto const& state = app.state();
    for (auto const& one : contraindications({{spot, 60, {}, {}}}, *state.facts, state.history, state.now.wall))
        all.push_back(one.rule);
    return all;
}

std::size_t looks(TestWorld& world)
{
    auto const all = records(world);
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](KeptRecord const& one) {
        auto const* setting = std::get_if<SettingChanged>(&one.record);
        return setting && setting->key == clock_look_key;
    }));
}

} // namespace

TEST_CASE("Clock: what was done when it was ahead makes nobody wait longer than it would have, restarts or not",
          "[app][clock]")
{
    for (bool const restarts : {false, true}) {
        CAPTURE(restarts);
        TestWorld world;
        auto app = world.start();
        begin_two(*app);
        world.clock.utc_ms += 10 * year;
        world.run(*app, 140s);
        REQUIRE(page<app::AfterPage>(*app));
        auto const spot = treatments(world).back().spot;
        do_all(*app, {app::LeaveTreatment{}});
        CHECK(looks(world) == 0);
        world.clock.utc_ms -= 10 * year;
        if (!restarts) app->tick(); // Nobody touches anything, and yet it counts from now.
        CHECK(looks(world) == (restarts ? 0 : 1));
        if (restarts) {
            app.reset();
            app = world.start();
        }
        app->dispatch(app::OpenTab{app::Tab::map});
        CHECK(looks(world) == 1);
        auto const is_soon = [&] {
            auto const found = rules(*app, spot);
            return std::find(found.begin(), found.end(), DoseRule::too_soon) != found.end();
        };
        CHECK(is_soon());
        for (int i = 0; i < 4; ++i) {
            world.clock.advance(20min);
            app->dispatch(app::OpenTab{i % 2 == 0 ? app::Tab::learn : app::Tab::map});
        }
        CHECK_FALSE(is_soon());
        CHECK(looks(world) == 1);
        check_order(world);
    }
}

TEST_CASE("Clock: a device that sleeps for eight hours has the app go on where it was", "[app][clock]")
{
    TestWorld world;
    auto const app = world.start();
    auto const idle = records(world);
    world.clock.advance(8h);
    app->tick();
    CHECK(records(world) == idle);
    CHECK_FALSE(app->state().recovery);
    begin_two(*app);
    world.run(*app, 30s);
    world.clock.advance(8h);
    app->tick();
    REQUIRE(std::holds_alternative<Away>(machine(*app)));
    app->dispatch(app::Drive{app::Command::resume});
    world.run(*app, 140s);
    REQUIRE(page<app::AfterPage>(*app));
    check_both_whole(treatments(world));
    check_order(world);
}

} // namespace clock_test
