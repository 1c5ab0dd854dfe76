// SPDX-License-Identifier: MIT
#include "fixture.hpp"

#include <catch2/catch.hpp>

#include <numbers>
#include <set>

namespace shapes_test {

using namespace tenderspot;
using namespace tenderspot::sdl;

namespace {

/// Sum of coverage of white shapes on black, in pixels.
double area(std::vector<std::uint32_t> const& pixels)
{
    double sum = 0;
    for (auto const pixel : pixels)
        sum += static_cast<double>(pixel & 0xffu) / 255;
    return sum;
}

std::set<std::uint32_t> colours(std::vector<std::uint32_t> const& pixels) { return {pixels.begin(), pixels.end()}; }

} // namespace

TEST_CASE("Shapes: a disc covers its exact area at any place between pixels", "[sdl][shapes]")
{
    Studio studio;
    auto const shift = GENERATE(0.0f, 0.13f, 0.5f, 0.77f);
    for (auto const radius : {4.0f, 15.0f, 70.4f}) {
        ui::Rect const place{3 + shift, 5 - shift / 2, radius * 2, radius * 2};
        auto const pixels = studio.painted({item(ui::Box{place, radius, white, 0, {}})}, {160, 160}, 1);
        auto const exact = std::numbers::pi * static_cast<double>(radius) * static_cast<double>(radius);
        CAPTURE(radius, shift);
        CHECK(area(pixels) == Approx(exact).epsilon(0.004).margin(0.6));
    }
}

TEST_CASE("Shapes: straight edges have no grey, wherever they fall and whatever the scale", "[sdl][shapes]")
{
    Studio studio;
    auto const scale = GENERATE(1.0f, 1.5f, 2.0f);
    for (auto const at : {10.0f, 10.3f, 10.5f, 10.9f}) {
        CAPTURE(scale, at);
        auto const box = studio.painted({item(ui::Box{{at, at, 40.4f, 20.7f}, 0, white, 1, teal})}, {80, 60}, scale);
        CHECK(colours(box) == std::set{packed(black), packed(white), packed(teal)});
        auto const hairline = studio.painted({item(ui::Box{{at, at, 0.2f, 30}, 0, white, 0, {}})}, {80, 60}, scale);
        CHECK(colours(hairline) == std::set{packed(black), packed(white)});
    }
}

TEST_CASE("Shapes: an edge moves to the nearest pixel", "[sdl][shapes]")
{
    Studio studio;
    auto const pixels = studio.painted({item(ui::Box{{10.6f, 10.4f, 20, 20}, 0, white, 0, {}})}, {40, 40}, 1);
    auto const at = [&](int x, int y) { return pixels[static_cast<std::size_t>(y * 40 + x)]; };
    CHECK(at(10, 20) == packed(black));
    CHECK(at(11, 20) == packed(white));
    CHECK(at(30, 20) == packed(white));
    CHECK(at(31, 20) == packed(black));
    CHECK(at(20, 10) == packed(white));
    CHECK(at(20, 30) == packed(black));
}

TEST_CASE("Shapes: a surface larger than the cache has no gaps", "[sdl][shapes]")
{
    Studio studio;
    auto const large = studio.painted({item(ui::Box{{0, 0, 800, 700}, 0, white, 0, {}})}, {800, 700}, 1);
    CHECK(colours(large) == std::set{packed(white)});
}

TEST_CASE("Shapes: neighbours that share an edge leave no gap and do not overlap", "[sdl][shapes]")
{
    Studio studio;
    auto const scale = GENERATE(1.0f, 1.5f, 2.0f);
    ui::Colour const half{255, 255, 255, 128};
    ui::DrawList list;
    for (auto x = 0; x < 10; ++x)
        list.push_back(item(ui::Box{{static_cast<float>(x) * 3.7f, 0, 3.7f, 20}, 0, half, 0, {}}));
    CHECK(colours(studio.painted(list, {37, 20}, scale)).size() == 1);
}

TEST_CASE("Shapes: an outline lies inside its rectangle and hides the fill behind it", "[sdl][shapes]")
{
    Studio studio;
    auto const pixels = studio.painted({item(ui::Box{{10, 10, 60, 40}, 12, white, 3, teal})}, {80, 60}, 1);
    auto const at = [&](int x, int y) { return pixels[static_cast<std::size_t>(y * 80 + x)]; };
    CHECK(at(40, 9) == packed(black));
    CHECK(at(40, 10) == packed(teal));
    CHECK(at(40, 12) == packed(teal));
    CHECK(at(40, 13) == packed(white));
    CHECK(at(69, 30) == packed(teal));
    CHECK(at(70, 30) == packed(black));
    // Red is where white shone through an edge that belongs to teal and black only.
    for (int i = 0; i < 6; ++i)
        CHECK((at(10 + i, 10) >> 16 & 0xffu) <= 14u);
}

TEST_CASE("Shapes: a whole ring and half a ring cover their exact areas", "[sdl][shapes]")
{
    Studio studio;
    auto const body = 2 * std::numbers::pi * 50 * 12;
    auto const caps = std::numbers::pi * 6 * 6;
    auto const whole = studio.painted({item(ui::Ring{{70.3f, 69.8f}, 50, 12, 0, 1, white})}, {140, 140}, 1);
    CHECK(area(whole) == Approx(body).epsilon(0.002));
    auto const part = GENERATE(0.1f, 0.5f, 0.83f);
    auto const arc = studio.painted({item(ui::Ring{{70.3f, 69.8f}, 50, 12, 0.2f, part, white})}, {140, 140}, 1);
    CHECK(area(arc) == Approx(body * static_cast<double>(part) + caps).epsilon(0.004));
}

TEST_CASE("Shapes: a line covers its exact area and is not darker where it crosses itself", "[sdl][shapes]")
{
    Studio studio;
    ui::Colour const half{255, 255, 255, 128};
    ui::Stroke const cross{{{20, 20}, {60, 60}, {60, 20}, {20, 60}}, 6, half};
    auto const pixels = studio.painted({item(cross)}, {80, 80}, 1);
    CHECK((pixels[40 * 80 + 40] & 0xffu) == 128u);
    auto const line = studio.painted({item(ui::Stroke{{{20, 20.5f}, {60, 37}}, 6, white})}, {80, 80}, 1);
    auto const length = std::hypot(40.0, 16.5);
    CHECK(area(line) == Approx(length * 6 + std::numbers::pi * 9).epsilon(0.005));
    ui::Stroke const corner{{{20, 60}, {20, 20}, {60, 20}}, 6, white};
    auto const joint = area(studio.painted({item(corner)}, {80, 80}, 1));
    // Two bars of 40, two half discs at the ends, a quarter of a disc at the joint less what the bars share.
    CHECK(joint == Approx(80 * 6 + std::numbers::pi * 9 * 1.25 - 9).epsilon(0.01));
    auto const thin = studio.painted({item(ui::Stroke{{{20, 30}, {60, 30}}, 0.2f, white})}, {80, 80}, 1);
    CHECK(area(thin) == Approx(41).epsilon(0.03));
}

TEST_CASE("Shapes: a shadow is full inside, half at the edge and fades out within its blur", "[sdl][shapes]")
{
    Studio studio;
    auto const pixels = studio.painted({item(ui::Shadow{{40, 40, 80, 80}, 10, 12, white})}, {160, 160}, 1);
    auto const at = [&](int x, int y) {
        return static_cast<int>(pixels[static_cast<std::size_t>(y * 160 + x)] & 0xffu);
    };
    CHECK(at(80, 80) == 255);
    CHECK(at(80, 40) == Approx(133).margin(4));
    CHECK(at(80, 27) == 0);
    for (int y = 28; y < 52; ++y)
        CHECK(at(80, y) >= at(80, y - 1));
    CHECK(at(40, 40) < at(80, 40));
    CHECK(at(31, 80) == at(128, 80));
}

TEST_CASE("Shapes: nothing is painted outside of the clip", "[sdl][shapes]")
{
    Studio studio;
    ui::Rect const clip{20, 20, 10, 10};
    auto const what = GENERATE(decltype(ui::DrawItem::what){ui::Box{{0, 0, 60, 60}, 8, white, 2, white}},
                               ui::Shadow{{0, 0, 60, 60}, 8, 4, white}, ui::Ring{{25, 25}, 10, 30, 0, 0.9f, white},
                               ui::Stroke{{{0, 0}, {60, 60}}, 40, white}, ui::Glyphs{"MMMM", {0, 30}, {40}, white},
                               ui::Plates{{}, {}, 0, 0, white, {0, 0, 60, 60}});
    auto const pixels = studio.painted({item(what, clip)}, {60, 60}, 1);
    CHECK(area(pixels) > 0);
    for (int y = 0; y < 60; ++y)
        for (int x = 0; x < 60; ++x)
            if (!clip.contains(ui::Point{static_cast<float>(x), static_cast<float>(y)}))
                REQUIRE(pixels[static_cast<std::size_t>(y * 60 + x)] == packed(black));
}

} // namespace shapes_test
