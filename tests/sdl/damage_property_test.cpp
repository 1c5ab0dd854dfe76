// SPDX-License-Identifier: MIT
#include "fixture.hpp"
#include "ui/toolkit/damage.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <random>

namespace damage_property_test {

using namespace tenderspot;
using namespace tenderspot::sdl;

namespace {

inline constexpr ui::Size screen{160, 140};

/// Draw lists at random, and small changes to them such as a screen makes from frame to frame.
class Scribbler
{
public:
    explicit Scribbler(unsigned seed) : random_{seed} {}

    float real(float from, float to) { return std::uniform_real_distribution<float>{from, to}(random_); }
    int whole(int from, int to) { return std::uniform_int_distribution{from, to}(random_); }

    ui::DrawItem any_item()
    {
        auto const clip = whole(0, 2) == 0 ? rect() : ui::Rect{0, 0, screen.w, screen.h};
        switch (whole(0, 5)) {
        case 0: return {clip, ui::Shadow{rect(), real(0, 20), real(0, 12), colour()}};
        case 1: return {clip, glyphs()};
        case 2: return {clip, stroke()};
        case 3: return {clip, ring()};
        case 4: {
            auto const side = real(2, 50);
            return {clip,
                    ui::Box{{real(-20, 150), real(-20, 130), side, side}, side / 2, colour(), real(0, 4), colour()}};
        }
        default: return {clip, ui::Box{rect(), real(0, 24), colour(), real(0, 4), colour()}};
        }
    }

    /// Mostly on a ground, as screens are, and sometimes on one that does not hide everything.
    ui::DrawList any_list()
    {
        ui::DrawList list;
        ui::Rect const all{0, 0, screen.w, screen.h};
        auto const ground = whole(0, 4);
        if (ground > 0)
            list.push_back({all, ui::Box{all, ground == 1 ? 40.0f : 0.0f, white, ground == 2 ? 2.0f : 0.0f, teal}});
        for (auto left = whole(0, 9); left > 0; --left)
            list.push_back(any_item());
        return list;
    }

    ui::DrawList changed(ui::DrawList list)
    {
        for (auto left = whole(1, 3); left > 0; --left) {
            auto const at = static_cast<std::ptrdiff_t>(list.empty() ? 0 : whole(0, static_cast<int>(list.size()) - 1));
            auto const what = whole(0, 5);
            if (what == 0 || list.empty()) list.insert(list.begin() + at, any_item());
            else if (what == 1) list.erase(list.begin() + at);
            else if (what == 2) list[static_cast<std::size_t>(at)] = any_item();
            else nudge(list[static_cast<std::size_t>(at)]);
        }
        return list;
    }

private:
    ui::Rect rect()
    {
        // One in four is a hairline.
        auto const thin = whole(0, 7);
        return {real(-30, 150), real(-30, 130), real(0, thin == 0 ? 0.3f : 120), real(0, thin == 1 ? 0.3f : 100)};
    }
    ui::Colour colour()
    {
        auto const byte = [&] { return static_cast<std::uint8_t>(whole(0, 255)); };
        auto const alpha = whole(0, 3);
        return {byte(), byte(), byte(), alpha == 0 ? std::uint8_t{0} : alpha == 1 ? byte() : std::uint8_t{255}};
    }
    ui::Glyphs glyphs()
    {
        char const* const words[] = {"0:56", "Gluteus medius, left", "@W—…ÄỄ", "j", "  ", "13:07 Uhr"};
        ui::Font const font{real(6, 60), static_cast<ui::Weight>(whole(0, 2)), static_cast<ui::Digits>(whole(0, 1))};
        return {words[whole(0, 5)], {real(-20, 150), real(0, 150)}, font, colour()};
    }
    ui::Stroke stroke()
    {
        std::vector<ui::Point> points;
        for (auto left = whole(0, 5); left > 0; --left)
            points.push_back({real(-10, 170), real(-10, 150)});
        return {points, real(0, 8), colour()};
    }
    ui::Ring ring()
    {
        auto const sweep = whole(0, 4) == 0 ? 1.0f : real(0, 1);
        return {{real(0, 160), real(0, 140)}, real(0, 60), real(0, 24), real(0, 1), sweep, colour()};
    }
    void nudge(ui::DrawItem& what)
    {
        if (auto* const r = std::get_if<ui::Ring>(&what.what)) {
            if (whole(0, 1) == 0) r->from += real(-0.2f, 0.2f);
            r->sweep += real(-0.3f, 0.3f);
        } else if (auto* const g = std::get_if<ui::Glyphs>(&what.what)) {
            g->text += "1";
        } else if (auto* const b = std::get_if<ui::Box>(&what.what)) {
            b->rect.x += real(-3, 3);
        } else {
            what.clip.w += real(-9, 9);
        }
    }

    std::mt19937 random_;
};

} // namespace

TEST_CASE("Damage: painting only what is damaged gives the same pixels as painting everything", "[sdl][damage]")
{
    Studio studio;
    for (unsigned seed = 1; seed <= 600; ++seed) {
        Scribbler scribbler{seed};
        auto const scale = std::array{1.0f, 1.5f, 2.0f}[seed % 3];
        auto const before = scribbler.any_list();
        auto const after = scribbler.changed(before);
        ScreenShot shot{studio.painter, screen, scale};
        shot.paint(before);
        shot.paint(after, ui::damage(before, after));
        auto const whole = studio.painted(after, screen, scale);
        CAPTURE(seed, scale);
        REQUIRE(std::equal(whole.begin(), whole.end(), shot.pixels().begin()));
    }
}

TEST_CASE("Damage: a ring that goes on a tenth of a degree repaints only its end", "[sdl][damage]")
{
    Studio studio;
    ui::Ring ring{{80, 70}, 60, 18, 0, 0, teal};
    for (auto turns = 0.01f; turns < 0.99f; turns += 0.0371f) {
        ring.sweep = turns;
        ui::DrawList const before{item(ui::Ring{{80, 70}, 60, 18, 0, 1, white}), item(ring)};
        ring.sweep += 0.1f / 360;
        ui::DrawList const after{before[0], item(ring)};
        auto const damaged = ui::damage(before, after);
        REQUIRE(damaged.size() == 1);
        CHECK(damaged[0].w < 30);
        CHECK(damaged[0].h < 30);
        ScreenShot shot{studio.painter, screen, 1.5f};
        shot.paint(before);
        shot.paint(after, damaged);
        auto const whole = studio.painted(after, screen, 1.5f);
        REQUIRE(std::equal(whole.begin(), whole.end(), shot.pixels().begin()));
    }
}

} // namespace damage_property_test
