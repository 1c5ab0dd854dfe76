// SPDX-License-Identifier: MIT
// Where a text is cut for the fonts of other scripts, and what becomes of its pieces.
#include "fixture.hpp"
#include "sdl/script_runs.hpp"

#include <catch2/catch.hpp>

namespace script_runs_test {

using namespace tenderspot;
using namespace tenderspot::sdl;

namespace {

using Runs = std::vector<std::pair<std::string, int>>;

/// Latin, Greek and signs are the app's; Hebrew is font 1, Japanese 2, Thai 3, emoji 4; Gothic is nobody's.
int font_of(char32_t letter)
{
    if (letter >= 0x590 && letter < 0x600) return 1;
    if (letter >= 0x3040 && letter < 0xA000) return 2;
    if (letter >= 0xE00 && letter < 0xE80) return 3;
    if (letter >= 0x1F300 && letter < 0x1FB00) return 4;
    if (letter >= 0x10330 && letter < 0x10350) return OtherScripts::no_font;
    return ScriptRun::own;
}

Runs runs(std::string_view text)
{
    Runs out;
    for (auto const& run : script_runs(text, font_of))
        out.emplace_back(run.text, run.font);
    return out;
}

constexpr int own = ScriptRun::own;

} // namespace

TEST_CASE("Runs: a text is cut where its font changes, and nowhere else", "[sdl][text]")
{
    CHECK(runs("").empty());
    CHECK(runs("H\u00fcfte, \u03bc 5\u201310") == Runs{{"H\u00fcfte, \u03bc 5\u201310", own}});
    CHECK(runs("L5 \u5c3b\u90e8 left") == Runs{{"L5 ", own}, {"\u5c3b\u90e8", 2}, {" left", own}});
    CHECK(runs("\u5c3b\U0001F600") == Runs{{"\u5c3b", 2}, {"\U0001F600", 4}});
    CHECK(runs("\U00010330x") == Runs{{"\U00010330", OtherScripts::no_font}, {"x", own}});
}

TEST_CASE("Runs: marks and joiners stay with their letter, whoever has a font for them", "[sdl][text]")
{
    CHECK(runs("e\u0301") == Runs{{"e\u0301", own}});
    CHECK(runs("\u0e01\u0e34\u0e19") == Runs{{"\u0e01\u0e34\u0e19", 3}});
    CHECK(runs("\U0001F468\u200D\U0001F467\uFE0F") == Runs{{"\U0001F468\u200D\U0001F467\uFE0F", 4}});
}

TEST_CASE("Runs: what is written from right to left is one run with the spaces and signs inside it", "[sdl][text]")
{
    auto const hebrew = "\u05db\u05d0\u05d1, \u05d2\u05d1";
    CHECK(runs(hebrew) == Runs{{hebrew, 1}});
    CHECK(script_runs(hebrew, font_of).front().right_to_left);
    CHECK(runs("\u05d2\u05d1 (back)") == Runs{{"\u05d2\u05d1", 1}, {" (back)", own}});
}

TEST_CASE("Runs: bytes that are no UTF-8 are letters of one byte", "[sdl][text]")
{
    std::string whole;
    std::string const text = "a\xff\xe5\xb0z";
    for (auto const& run : script_runs(text, font_of))
        whole += run.text;
    CHECK(whole == text);
}

namespace {

/// Each letter is a square of ten pixels.
struct Squares : OtherScripts
{
    int font_of(char32_t letter) override { return letter < 0xA000 ? 0 : no_font; }
    int width(std::string_view text, RunStyle const&) override { return static_cast<int>(text.size() / 3) * 10; }
    Coverage coverage(std::string_view text, RunStyle const& style) override
    {
        auto const w = width(text, style);
        return {0, -10, w, 10, std::vector<std::uint8_t>(static_cast<std::size_t>(w * 10), 255)};
    }
};

} // namespace

TEST_CASE("Text: letters that Inter does not have are measured and painted with another font", "[sdl][text]")
{
    Studio studio;
    ui::Font const font{20};
    std::string const text = "L5 \u5c3b\u90e8 x";
    CHECK(studio.fonts->shows("L5 \u2013 \u03bc"));
    CHECK_FALSE(studio.fonts->shows(text));
    auto const boxes = studio.fonts->width(text, font);
    studio.fonts->set_other_scripts(std::make_unique<Squares>());
    CHECK(studio.fonts->shows(text));
    CHECK_FALSE(studio.fonts->shows("\U00010330"));
    auto const ends = studio.fonts->width("L5 ", font);
    CHECK(studio.fonts->width(text, font) == ends + 20 + studio.fonts->width(" x", font));
    CHECK(studio.fonts->width(text, font) != boxes);
    auto const digits = GENERATE(ui::Digits::proportional, ui::Digits::tabular);
    auto const pixels = studio.painted({item(ui::Glyphs{text, {0, 30}, {20, {}, digits}, white})}, {120, 40}, 1);
    auto const from = static_cast<std::size_t>(studio.fonts->width("L5 ", {20, {}, digits}));
    for (std::size_t x = 0; x < 20; ++x)
        REQUIRE((pixels[25 * 120 + from + x] & 0xffu) == 255);
    CHECK((pixels[25 * 120 + from + 21] & 0xffu) == 0);
}

} // namespace script_runs_test
