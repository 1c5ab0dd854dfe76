// SPDX-License-Identifier: MIT
// Letters in the fonts of the system. DejaVu, which fontconfig brings along, has Hebrew and Arabic.
#include "fixture.hpp"
#include "linux/system_fonts.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace system_fonts_test {

using namespace tenderspot;
using namespace tenderspot::sdl;

TEST_CASE("System fonts: a letter has a font, and keeps it", "[sdl][text]")
{
    auto const fonts = system_fonts();
    auto const hebrew = fonts->font_of(U'\u05d2');
    REQUIRE(hebrew != OtherScripts::no_font);
    CHECK(fonts->font_of(U'\u05d1') == hebrew);
    CHECK(fonts->font_of(U'\u05d2') == hebrew);
    CHECK(fonts->font_of(U'\uf8ff') == OtherScripts::no_font); // A private letter.
}

TEST_CASE("System fonts: a run is as wide at any size as it should be, and has ink", "[sdl][text]")
{
    auto const fonts = system_fonts();
    auto const font = fonts->font_of(U'\u05d2');
    auto const text = "\u05d2\u05d1";
    auto const small = fonts->width(text, {font, 17, ui::Weight::regular, true});
    auto const large = fonts->width(text, {font, 34, ui::Weight::regular, true});
    CHECK(small > 10);
    CHECK(std::abs(large - 2 * small) <= 2);
    auto const drawn = fonts->coverage(text, {font, 34, ui::Weight::regular, true});
    REQUIRE(drawn.values.size() == static_cast<std::size_t>(drawn.w * drawn.h));
    CHECK(drawn.w <= large + 2);
    CHECK(std::count_if(drawn.values.begin(), drawn.values.end(), [](std::uint8_t value) { return value > 128; }) > 50);
    CHECK(fonts->width(text, {OtherScripts::no_font, 17, ui::Weight::regular, true}) == 0);
}

TEST_CASE("System fonts: Arabic letters join, so that a word is narrower than its letters apart", "[sdl][text]")
{
    auto const fonts = system_fonts();
    auto const font = fonts->font_of(U'\u0628');
    REQUIRE(font != OtherScripts::no_font);
    RunStyle const style{font, 40, ui::Weight::regular, true};
    auto const apart = 3 * fonts->width("\u0628", style);
    CHECK(fonts->width("\u0628\u0628\u0628", style) < apart);
}

TEST_CASE("System fonts: the screen shows them", "[sdl][text]")
{
    Studio studio;
    CHECK_FALSE(studio.fonts->shows("\u05d2\u05d1"));
    studio.fonts->set_other_scripts(system_fonts());
    CHECK(studio.fonts->shows("x \u05d2\u05d1 y"));
    CHECK(studio.fonts->width("x \u05d2\u05d1 y", {20}) > studio.fonts->width("x  y", {20}) + 10);
}

} // namespace system_fonts_test
