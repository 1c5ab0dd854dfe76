// SPDX-License-Identifier: MIT
#include "ui/toolkit/damage.hpp"

#include <catch2/catch.hpp>

namespace damage_test {

using namespace tenderspot::ui;

namespace {

inline constexpr Rect screen{0, 0, 1000, 800};

DrawItem box(float x, float y, Colour fill = {255, 0, 0, 255}) { return {screen, Box{{x, y, 40, 30}, 0, fill, 0, {}}}; }
DrawItem ring(float from, float sweep) { return {screen, Ring{{400, 400}, 200, 24, from, sweep, {0, 0, 0, 255}}}; }
DrawItem line(std::string const& text) { return {screen, Glyphs{text, {100, 100}, {20}, {0, 0, 0, 255}}}; }

DrawList clipped(DrawList list, Rect const& clip)
{
    for (auto& item : list)
        item.clip = clip;
    return list;
}

/// A stack of two layers on a whole plate that is wider than the screen, and what is painted over it.
Plates stack(std::vector<PlateLayer> paints)
{
    Plates out{{{"bones", {200, 200, 200, 255}}, {"muscle", {200, 80, 70, 255}, {0.5f, 0.25f, 0.125f, 0.125f}}},
               std::move(paints),
               1000,
               2000,
               {250, 250, 250, 255},
               {-200, -400, 2000, 4000}};
    return out;
}
PlateLayer paint(float x, float y, Colour tint = {230, 140, 50, 255}) { return {"felt", tint, {x, y, 0.05f, 0.025f}}; }
std::vector<Rect> damage_of(Plates const& before, Plates const& after)
{
    return damage({{screen, before}}, {{screen, after}});
}

bool covers(std::vector<Rect> const& rects, Rect const& wanted)
{
    for (auto const& rect : rects)
        if (rect.contains(wanted)) return true;
    return false;
}

} // namespace

TEST_CASE("Damage: equal lists damage nothing", "[ui][damage]")
{
    DrawList const list{box(0, 0), line("Today"), ring(0, 0.5f)};
    CHECK(damage(list, list).empty());
    CHECK(damage({}, {}).empty());
}

TEST_CASE("Damage: a box that moves damages where it was and where it is", "[ui][damage]")
{
    auto const rects = damage({box(0, 0), box(100, 100)}, {box(0, 0), box(500, 500)});
    REQUIRE(rects.size() == 2);
    CHECK(covers(rects, {100, 100, 40, 30}));
    CHECK(covers(rects, {500, 500, 40, 30}));
}

TEST_CASE("Damage: an item put in or taken out leaves its neighbours alone", "[ui][damage]")
{
    DrawList const without{box(0, 0), box(300, 300)}, with{box(0, 0), box(600, 0), box(300, 300)};
    for (auto const& rects : {damage(without, with), damage(with, without)}) {
        REQUIRE(rects.size() == 1);
        CHECK(rects[0].contains(Rect{600, 0, 40, 30}));
        CHECK(rects[0].w < 50);
    }
}

TEST_CASE("Damage: one more of the same is seen, as it may let light through", "[ui][damage]")
{
    DrawList const once{box(300, 300)}, twice{box(300, 300), box(300, 300)};
    CHECK(covers(damage(once, twice), {300, 300, 40, 30}));
    CHECK(covers(damage(twice, once), {300, 300, 40, 30}));
}

TEST_CASE("Damage: a clip that changes damages the item inside both", "[ui][damage]")
{
    DrawList const whole{box(100, 100)};
    CHECK(covers(damage(whole, clipped(whole, {0, 0, 120, 800})), {100, 100, 40, 30}));
}

TEST_CASE("Damage: what the clip hides damages nothing", "[ui][damage]")
{
    DrawList const red{box(100, 100)}, green{box(100, 100, {0, 255, 0, 255})};
    Rect const elsewhere{500, 500, 10, 10};
    CHECK(damage(clipped(red, elsewhere), clipped(green, elsewhere)).empty());
}

TEST_CASE("Damage: only the moving end of a ring is damaged", "[ui][damage]")
{
    auto const end = damage({ring(0, 0.25f)}, {ring(0, 0.2505f)});
    REQUIRE(end.size() == 1);
    CHECK(end[0].contains(Rect{588, 395, 24, 10}));
    CHECK(end[0].w < 35);
    CHECK(end[0].h < 35);
    // Winding up: it starts later and ends where it did.
    auto const start = damage({ring(0.5f, 0.4f)}, {ring(0.52f, 0.38f)});
    REQUIRE_FALSE(start.empty());
    for (auto const& rect : start)
        CHECK(rect.w < 80);
    CHECK(covers(start, {388, 595, 12, 10}));
}

TEST_CASE("Damage: a ring that moves a long way damages the extremes between", "[ui][damage]")
{
    auto const rects = damage({ring(0, 0.1f)}, {ring(0, 0.9f)});
    CHECK(covers(rects, {188, 400, 24, 1}));
    CHECK(covers(rects, {588, 400, 24, 1}));
    CHECK(covers(rects, {400, 588, 1, 24}));
}

TEST_CASE("Damage: a ring that closes or vanishes is damaged as a whole", "[ui][damage]")
{
    for (auto const sweep : {0.0f, 1.0f})
        CHECK(covers(damage({ring(0, 0.5f)}, {ring(0, sweep)}), {188, 188, 424, 424}));
}

TEST_CASE("Damage: a clock that goes on damages its line and no more", "[ui][damage]")
{
    auto const rects = damage({line("0:56")}, {line("0:55")});
    REQUIRE(rects.size() == 1);
    CHECK(rects[0].contains(Rect{100, 84, 50, 20}));
    CHECK(rects[0].w < 80);
    CHECK(rects[0].h < 40);
}

TEST_CASE("Damage: many changes make at most eight rectangles that cover them all", "[ui][damage]")
{
    DrawList before, after;
    for (int i = 0; i < 40; ++i) {
        auto const x = static_cast<float>(i % 8) * 120, y = static_cast<float>(i / 8) * 150;
        DrawItem const red = box(x, y), blue = box(x, y, {0, 0, 255, 255});
        before.push_back(red);
        after.push_back(blue);
    }
    auto const rects = damage(before, after);
    CHECK(rects.size() <= 8);
    for (auto const& item : after)
        CHECK(covers(rects, std::get<Box>(item.what).rect));
}

TEST_CASE("Damage: a selection repaints where something was painted over the map, and where it is now", "[ui][damage]")
{
    // Places on the screen: -200 + 2000 x, -400 + 4000 y, 100 by 100.
    auto const rects =
        damage_of(stack({paint(0.5f, 0.2f), paint(0.15f, 0.15f)}), stack({paint(0.5f, 0.2f), paint(0.3f, 0.22f)}));
    REQUIRE(rects.size() == 2);
    CHECK(covers(rects, {100, 200, 100, 100}));
    CHECK(covers(rects, {400, 480, 100, 100}));
    CHECK(rects[0].w < 110);
    CHECK(damage_of(stack({}), stack({paint(0.5f, 0.2f)})).size() == 1);
    CHECK(damage_of(stack({paint(0.5f, 0.9f)}), stack({})).empty());
}

TEST_CASE("Damage: a layer of another tint repaints its part of the map", "[ui][damage]")
{
    auto const before = stack({});
    auto after = before;
    after.layers.back().tint = {255, 0, 0, 255};
    auto const rects = damage_of(before, after);
    REQUIRE(rects.size() == 1);
    CHECK(rects[0].contains(Rect{800, 600, 200, 200}));
    CHECK(rects[0].x > 790);
    CHECK(rects[0].h < 220);
    CHECK(damage_of(after, before) == rects);
}

TEST_CASE("Damage: a map that moves, or steps back, or has another ground, is repainted whole", "[ui][damage]")
{
    auto const before = stack({paint(0.5f, 0.2f)});
    auto moved = before, veiled = before, on_other_ground = before;
    moved.canvas.x += 1;
    veiled.veil.a = 100;
    on_other_ground.ground.r = 0;
    for (auto const& after : {moved, veiled, on_other_ground})
        CHECK(covers(damage_of(before, after), screen));
}

} // namespace damage_test
