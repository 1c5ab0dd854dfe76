// SPDX-License-Identifier: MIT
#include "fixture.hpp"
#include "sdl/icon.hpp"
#include "sdl/loop.hpp"

#include <SDL.h>
#include <catch2/catch.hpp>

#include <set>

namespace loop_test {

using namespace tenderspot;
using namespace tenderspot::sdl;
using namespace std::chrono_literals;

namespace {

struct FakeApp final : ui::Frontend
{
    std::vector<ui::Input> got;
    std::vector<Instant> ticks;
    ui::DrawList list{item(ui::Box{{0, 0, 400, 600}, 0, white, 0, {}}),
                      item(ui::Ring{{200, 200}, 80, 20, 0, 0.4f, teal})};
    std::uint64_t number = 1;
    std::optional<Instant> wake;
    std::optional<ui::Rect> field;
    bool quits = false;

    void handle(ui::Input const& input) override { got.push_back(input); }
    void tick(Instant now) override { ticks.push_back(now); }
    [[nodiscard]] ui::DrawList const& draw_list() override { return list; }
    [[nodiscard]] std::uint64_t revision() const override { return number; }
    [[nodiscard]] std::optional<Instant> wake_at() const override { return wake; }
    [[nodiscard]] std::optional<ui::Rect> text_field() const override { return field; }
    [[nodiscard]] bool wants_to_quit() const override { return quits; }

    [[nodiscard]] std::size_t count(ui::Visibility what) const
    {
        return static_cast<std::size_t>(std::count_if(got.begin(), got.end(), [&](ui::Input const& input) {
            auto const* const visibility = std::get_if<ui::Visibility>(&input);
            return visibility && *visibility == what;
        }));
    }
};

struct FakeClock final : Clock
{
    Instant now{100s};
    [[nodiscard]] Instant boot_now() const override { return now; }
    [[nodiscard]] WallTime wall_now() const override { return {}; }
    [[nodiscard]] std::int32_t offset_at(std::int64_t) const override { return 0; }
};

struct FakeCues final : CueSink
{
    std::vector<Instant> rests;
    std::optional<Instant> at;
    void give(Cue, int, Instant) override {}
    void rest(Instant now) override { rests.push_back(now); }
    [[nodiscard]] std::optional<Instant> rest_at() const override { return at; }
};

struct Desktop
{
    std::unique_ptr<Window> window;
    Studio studio;
    FakeApp app;
    FakeClock clock;
    FakeCues cues;

    explicit Desktop(float zoom = 1)
    {
        SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
        auto opened = Window::open({{400, 600}, zoom});
        REQUIRE(opened);
        window = std::move(opened).value();
    }
    [[nodiscard]] Loop loop() { return Loop{*window, studio.painter, app, clock, cues}; }

    static void push(Uint32 type, Uint8 window_event = 0)
    {
        SDL_Event event{};
        event.type = type;
        if (type == SDL_WINDOWEVENT) event.window.event = window_event;
        SDL_PushEvent(&event);
    }
};

} // namespace

TEST_CASE("Loop: the app learns its size before it is asked what to draw", "[sdl][loop]")
{
    Desktop desktop{1.25f};
    auto loop = desktop.loop();
    REQUIRE(desktop.app.got.size() == 1);
    auto const* const resize = std::get_if<ui::Resize>(&desktop.app.got[0]);
    REQUIRE(resize);
    CHECK(resize->size == ui::Size{400, 600});
    CHECK(desktop.window->scale() == 1.25f);
}

TEST_CASE("Loop: while nothing changes, no frame is made", "[sdl][loop]")
{
    Desktop desktop;
    auto loop = desktop.loop();
    for (int i = 0; i < 5; ++i)
        CHECK(loop.turn() == Turn::go_on);
    CHECK(loop.counters().frames == 1);
    CHECK(desktop.app.ticks.size() == 5);
    CHECK(desktop.cues.rests.size() == 5);
}

TEST_CASE("Loop: a ring that moves a little repaints a little", "[sdl][loop]")
{
    Desktop desktop;
    auto loop = desktop.loop();
    (void)loop.turn();
    auto const all = loop.counters().pixels;
    CHECK(all == 400 * 600);
    std::get<ui::Ring>(desktop.app.list[1].what).sweep += 0.0005f;
    (void)loop.turn();
    CHECK(loop.counters().frames == 1);
    ++desktop.app.number;
    (void)loop.turn();
    CHECK(loop.counters().frames == 2);
    CHECK(loop.counters().pixels - all < 1000);
}

TEST_CASE("Loop: a new revision that looks the same is not shown", "[sdl][loop]")
{
    Desktop desktop;
    auto loop = desktop.loop();
    (void)loop.turn();
    ++desktop.app.number;
    (void)loop.turn();
    CHECK(loop.counters().frames == 1);
}

TEST_CASE("Loop: an exposed window is painted anew, a hidden one not at all", "[sdl][loop]")
{
    Desktop desktop;
    auto loop = desktop.loop();
    (void)loop.turn();
    Desktop::push(SDL_WINDOWEVENT, SDL_WINDOWEVENT_EXPOSED);
    (void)loop.turn();
    CHECK(loop.counters().frames == 2);

    Desktop::push(SDL_WINDOWEVENT, SDL_WINDOWEVENT_MINIMIZED);
    ++desktop.app.number;
    desktop.app.list.pop_back();
    (void)loop.turn();
    CHECK(loop.counters().frames == 2);
    CHECK(desktop.app.count(ui::Visibility::hidden) == 1);
    Desktop::push(SDL_WINDOWEVENT, SDL_WINDOWEVENT_RESTORED);
    (void)loop.turn();
    CHECK(loop.counters().frames == 3);
    CHECK(desktop.app.count(ui::Visibility::shown) == 1);
}

TEST_CASE("Loop: going to the background is told at once, without waiting for a turn", "[sdl][loop]")
{
    Desktop desktop;
    auto loop = desktop.loop();
    (void)loop.turn();
    Desktop::push(SDL_APP_WILLENTERBACKGROUND);
    CHECK(desktop.app.count(ui::Visibility::hidden) == 1);
    Desktop::push(SDL_APP_DIDENTERFOREGROUND);
    (void)loop.turn();
    CHECK(desktop.app.count(ui::Visibility::shown) == 1);
    CHECK(loop.counters().frames == 2);
}

TEST_CASE("Loop: closing the window or the app's own wish ends it", "[sdl][loop]")
{
    Desktop desktop;
    auto loop = desktop.loop();
    SECTION("by the window")
    {
        Desktop::push(SDL_QUIT);
        CHECK(loop.turn() == Turn::quit);
    }
    SECTION("by the app")
    {
        desktop.app.quits = true;
        CHECK(loop.turn() == Turn::quit);
    }
}

TEST_CASE("Loop: sleeps until the app or a cue wants to wake, and never less than a millisecond", "[sdl][loop]")
{
    Desktop desktop;
    auto loop = desktop.loop();
    (void)loop.turn();
    SDL_FlushEvents(SDL_FIRSTEVENT, SDL_LASTEVENT);
    auto const slept = [&] {
        auto const before = SDL_GetTicks64();
        loop.sleep();
        return SDL_GetTicks64() - before;
    };
    desktop.app.wake = desktop.clock.now + 60ms;
    CHECK(slept() >= 59);
    desktop.app.wake = desktop.clock.now + 1h;
    desktop.cues.at = desktop.clock.now + 40ms;
    CHECK(slept() >= 39);
    desktop.app.wake = desktop.clock.now - 5s;
    CHECK(slept() >= 1);
    CHECK(loop.counters().wake_ups == 3);
}

TEST_CASE("Loop: text input is on exactly while a text field has the focus", "[sdl][loop]")
{
    Desktop desktop;
    auto loop = desktop.loop();
    (void)loop.turn();
    CHECK(SDL_IsTextInputActive() == SDL_FALSE);
    desktop.app.field = ui::Rect{20, 30, 200, 48};
    (void)loop.turn();
    CHECK(SDL_IsTextInputActive() == SDL_TRUE);
    desktop.app.field.reset();
    (void)loop.turn();
    CHECK(SDL_IsTextInputActive() == SDL_FALSE);
}

TEST_CASE("Window: its icon has clear corners and more than one colour", "[sdl][window]")
{
    auto const pixels = icon_pixels(64);
    CHECK(pixels[0] >> 24 == 0);
    CHECK(pixels[32 * 64 + 32] >> 24 == 255);
    CHECK(std::set<std::uint32_t>(pixels.begin(), pixels.end()).size() > 4);
}

} // namespace loop_test
