// SPDX-License-Identifier: MIT
// Taps, drags and pinches.
#include "ui/toolkit/gestures.hpp"

#include <catch2/catch.hpp>

namespace gestures_test {

using namespace tenderspot;
using namespace tenderspot::ui;
using namespace std::chrono_literals;

namespace {

constexpr Instant t0{1h};

Pointer finger(PointerPhase phase, Point at, std::int64_t id = 1) { return {phase, PointerKind::finger, id, at}; }

} // namespace

TEST_CASE("Gestures: a finger that trembles within the slop taps", "[gestures]")
{
    Gestures g;
    CHECK(std::holds_alternative<PressBegan>(*g.take(finger(PointerPhase::down, {100, 100}), t0)));
    CHECK_FALSE(g.take(finger(PointerPhase::move, {106, 107}), t0 + 20ms));
    CHECK(std::holds_alternative<Tapped>(*g.take(finger(PointerPhase::up, {106, 107}), t0 + 80ms)));
}

TEST_CASE("Gestures: beyond the slop it drags and never taps", "[gestures]")
{
    Gestures g;
    (void)g.take(finger(PointerPhase::down, {100, 100}), t0);
    auto const moved = g.take(finger(PointerPhase::move, {100, 130}), t0 + 20ms);
    REQUIRE(moved);
    CHECK(std::get<Dragged>(*moved).by == Point{0, 30});
    auto const lifted = g.take(finger(PointerPhase::up, {100, 100}), t0 + 30ms);
    REQUIRE(lifted);
    CHECK(std::holds_alternative<DragEnded>(*lifted));
}

TEST_CASE("Gestures: a finger that rests before it lifts flings nothing", "[gestures]")
{
    Gestures g;
    (void)g.take(finger(PointerPhase::down, {100, 100}), t0);
    (void)g.take(finger(PointerPhase::move, {100, 180}), t0 + 20ms);
    auto const lifted = g.take(finger(PointerPhase::up, {100, 180}), t0 + 200ms);
    CHECK(std::get<DragEnded>(*lifted).velocity == Point{});
}

TEST_CASE("Gestures: two fingers pinch, and lifting them taps nothing", "[gestures]")
{
    Gestures g;
    (void)g.take(finger(PointerPhase::down, {100, 100}, 1), t0);
    CHECK(std::holds_alternative<PressEnded>(*g.take(finger(PointerPhase::down, {200, 100}, 2), t0)));
    auto const pinched = g.take(finger(PointerPhase::move, {300, 100}, 2), t0 + 20ms);
    REQUIRE(pinched);
    CHECK(std::get<Pinched>(*pinched).factor == Approx(2));
    CHECK(std::get<Pinched>(*pinched).at == Point{200, 100});
    CHECK_FALSE(g.take(finger(PointerPhase::up, {300, 100}, 2), t0 + 30ms));
    CHECK_FALSE(g.take(finger(PointerPhase::up, {100, 100}, 1), t0 + 40ms));
}

TEST_CASE("Gestures: events of unknown fingers are nothing", "[gestures]")
{
    Gestures g;
    CHECK_FALSE(g.take(finger(PointerPhase::move, {1, 1}, 9), t0));
    CHECK_FALSE(g.take(finger(PointerPhase::up, {1, 1}, 9), t0));
}

TEST_CASE("Gestures: a finger that rests long is held once, and then taps nothing", "[gestures]")
{
    Gestures g;
    CHECK_FALSE(g.held_at());
    (void)g.take(finger(PointerPhase::down, {100, 100}), t0);
    REQUIRE(g.held_at() == t0 + long_press);
    CHECK_FALSE(g.held(t0 + long_press - 1ms));
    CHECK(g.held(t0 + long_press) == Point{100, 100});
    CHECK_FALSE(g.held_at());
    CHECK_FALSE(g.held(t0 + 2s));
    CHECK(std::holds_alternative<PressEnded>(*g.take(finger(PointerPhase::up, {100, 100}), t0 + 2s)));
}

TEST_CASE("Gestures: a finger that moves or has company is never held", "[gestures]")
{
    Gestures g;
    (void)g.take(finger(PointerPhase::down, {100, 100}), t0);
    (void)g.take(finger(PointerPhase::move, {100, 140}), t0 + 20ms);
    CHECK_FALSE(g.held(t0 + 2s));
    (void)g.take(finger(PointerPhase::up, {100, 140}), t0 + 2s);
    (void)g.take(finger(PointerPhase::down, {100, 100}, 1), t0 + 3s);
    (void)g.take(finger(PointerPhase::down, {200, 100}, 2), t0 + 3s);
    CHECK_FALSE(g.held(t0 + 5s));
}

} // namespace gestures_test
