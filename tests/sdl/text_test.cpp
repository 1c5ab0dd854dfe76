// SPDX-License-Identifier: MIT
#include "fixture.hpp"

#include <catch2/catch.hpp>

namespace text_test {

using namespace tenderspot;
using namespace tenderspot::sdl;

namespace {

struct Ink
{
    int left, right, top, bottom;
};

Ink ink(std::vector<std::uint32_t> const& pixels, int w)
{
    Ink out{w, 0, 100000, 0};
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        if ((pixels[i] & 0xffu) == 0) continue;
        auto const x = static_cast<int>(i) % w, y = static_cast<int>(i) / w;
        out = {std::min(out.left, x), std::max(out.right, x + 1), std::min(out.top, y), std::max(out.bottom, y + 1)};
    }
    return out;
}

} // namespace

TEST_CASE("Text: what is painted is as wide as what was measured, within a pixel", "[sdl][text]")
{
    Studio studio;
    auto const scale = GENERATE(1.0f, 1.5f, 2.0f);
    auto const digits = GENERATE(ui::Digits::proportional, ui::Digits::tabular);
    studio.fonts->set_scale(scale);
    for (auto const* const text : {"Hold it", "HH", "Gluteus medius, left H", "M0:56M", "Ht"}) {
        ui::Font const font{34, ui::Weight::semibold, digits};
        auto const pixels = studio.painted({item(ui::Glyphs{text, {20, 50}, font, white})}, {500, 70}, scale);
        auto const seen = ink(pixels, to_pixel(500, scale));
        auto const width = studio.fonts->width(text, font) * scale;
        auto const origin = to_pixel(20, scale);
        CAPTURE(text, scale);
        // Side bearings of M, H and t at this size.
        auto const bearing = 34 * scale * 0.1f;
        CHECK(seen.left >= origin - 1);
        CHECK(static_cast<float>(seen.left) <= static_cast<float>(origin) + bearing + 1);
        CHECK(static_cast<float>(seen.right) <= static_cast<float>(origin) + width + 1);
        CHECK(static_cast<float>(seen.right) >= static_cast<float>(origin) + width - bearing - 1);
    }
}

TEST_CASE("Text: tabular digits all have the same width, so that a clock does not tremble", "[sdl][text]")
{
    Studio studio;
    auto const size = GENERATE(13.0f, 17.0f, 92.0f);
    ui::Font const font{size, ui::Weight::bold, ui::Digits::tabular};
    auto const cell = studio.fonts->width("8", font);
    for (char c = '0'; c <= '9'; ++c)
        CHECK(studio.fonts->width({&c, 1}, font) == cell);
    CHECK(studio.fonts->width("11:11", font) == studio.fonts->width("08:56", font));
    auto const ones = studio.fonts->pieces("1:11", font), eights = studio.fonts->pieces("8:88", font);
    REQUIRE(ones.size() == 4);
    CHECK(ones[1].offset == eights[1].offset);
    CHECK(ones[1].raise == eights[1].raise);
}

TEST_CASE("Text: a narrow digit stands in the middle of its cell", "[sdl][text]")
{
    Studio studio;
    ui::Font const font{80, ui::Weight::bold, ui::Digits::tabular};
    auto const one = ink(studio.painted({item(ui::Glyphs{"1", {20, 90}, font, white})}, {160, 100}, 1), 160);
    auto const left = one.left - 20, right = 20 + static_cast<int>(studio.fonts->width("1", font)) - one.right;
    // Its own side bearings differ by a few pixels.
    CHECK(std::abs(left - right) <= 6);
}

TEST_CASE("Text: a colon between tabular digits stands at half their height", "[sdl][text]")
{
    Studio studio;
    ui::Font const font{80, ui::Weight::bold, ui::Digits::tabular};
    auto const width = static_cast<int>(studio.fonts->width("0", font));
    auto const list = ui::DrawList{item(ui::Glyphs{"0:0", {0, 80}, font, white})};
    auto const digit = ink(studio.painted(list, {static_cast<float>(width), 100}, 1), width);
    auto colon = list;
    colon[0].clip = {static_cast<float>(width), 0, studio.fonts->width(":", font), 100};
    auto const dots = ink(studio.painted(colon, {300, 100}, 1), 300);
    CHECK(std::abs((digit.top + digit.bottom) - (dots.top + dots.bottom)) <= 3);
}

TEST_CASE("Text: capitals are as high as the metrics say", "[sdl][text]")
{
    Studio studio;
    ui::Font const font{40, ui::Weight::regular};
    auto const seen = ink(studio.painted({item(ui::Glyphs{"H", {10, 60}, font, white})}, {80, 80}, 1), 80);
    auto const vertical = studio.fonts->vertical(font);
    CHECK(static_cast<float>(60 - seen.top) == Approx(vertical.cap_height).margin(1));
    CHECK(seen.bottom == 60);
    CHECK(vertical.ascent > vertical.cap_height);
    CHECK(vertical.descent > 0);
}

TEST_CASE("Text: glyphs that reach left of their origin or above the line stay where they belong", "[sdl][text]")
{
    Studio studio;
    ui::Font const font{60, ui::Weight::regular};
    auto const j = ink(studio.painted({item(ui::Glyphs{"j", {50, 80}, font, white})}, {160, 120}, 1), 160);
    auto const ij = ink(studio.painted({item(ui::Glyphs{"jj", {50, 80}, font, white})}, {160, 120}, 1), 160);
    CHECK(j.left < 50);
    CHECK(j.left == ij.left);
    auto const plain = ink(studio.painted({item(ui::Glyphs{"E", {50, 80}, font, white})}, {160, 120}, 1), 160);
    auto const tall = ink(studio.painted({item(ui::Glyphs{"Ễ", {50, 80}, font, white})}, {160, 120}, 1), 160);
    CHECK(tall.bottom == plain.bottom);
    CHECK(tall.top < plain.top);
}

TEST_CASE("Text: nothing has no width and a space has one", "[sdl][text]")
{
    Studio studio;
    CHECK(studio.fonts->width("", {}) == 0);
    CHECK(studio.fonts->width(" ", {}) > 2);
    CHECK(studio.fonts->width("a b", {}) > studio.fonts->width("ab", {}));
    CHECK(studio.fonts->width("", {17, ui::Weight::regular, ui::Digits::tabular}) == 0);
}

TEST_CASE("Text: at twice the scale, text is as wide in points", "[sdl][text]")
{
    Studio studio;
    auto const once = studio.fonts->width("Quadratus lumborum", {17});
    studio.fonts->set_scale(2);
    CHECK(studio.fonts->width("Quadratus lumborum", {17}) == Approx(once).margin(1));
}

TEST_CASE("Text: rendered lines do not fill the memory", "[sdl][text]")
{
    Studio studio;
    for (int i = 0; i < 400; ++i) {
        auto const line = "Line " + std::to_string(i) + " of a very long list";
        (void)studio.fonts->coverage({line}, {60});
    }
    CHECK(studio.fonts->cached_bytes() <= 4u << 20);
    CHECK(studio.fonts->cached_bytes() > 1u << 20);
}

TEST_CASE("Text: a missing or broken font is an error that names the file", "[sdl][text]")
{
    TemporaryFolder folder;
    auto const missing = Fonts::open(folder.path.string());
    REQUIRE_FALSE(missing);
    CHECK(missing.error().file.find("Inter-Regular.otf") != std::string::npos);
    for (auto const* const name : {"Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf"})
        folder.add_file(name, "this is not a font");
    auto const broken = Fonts::open(folder.path.string());
    REQUIRE_FALSE(broken);
    CHECK_FALSE(broken.error().reason.empty());
}

} // namespace text_test
