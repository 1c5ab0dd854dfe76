// SPDX-License-Identifier: MIT
// What is painted over a stack of plates: where it lies, how it covers, and what it costs in memory.
#include "fixture.hpp"

#include <catch2/catch.hpp>

namespace paints_test {

using namespace tenderspot;
using namespace tenderspot::sdl;

namespace {

inline constexpr ui::Colour skin{232, 201, 176, 255}, red{201, 86, 75, 255}, ground{247, 245, 242, 255};
inline constexpr ui::Size screen{128, 128};
inline constexpr ui::Rect quarter{0.25f, 0.5f, 0.25f, 0.25f}; ///< 64 to 128 and 128 to 192 of 256.

struct Studio256
{
    TemporaryFolder folder;
    Studio studio{folder.path.string()};

    Studio256()
    {
        folder.add_plate("body", 256, 256, 128, {0, 0, 256, 256});
        folder.add_plate("full", 16, 16, 128, {0, 0, 16, 16});
    }
    /// All of the body on the screen, unless the stack has a canvas of its own.
    [[nodiscard]] ui::Plates stack(std::vector<ui::PlateLayer> paints, ui::Rect canvas = {0, 0, 128, 128}) const
    {
        return {{{"body", skin}}, std::move(paints), 256, 256, ground, canvas};
    }
    [[nodiscard]] std::vector<std::uint32_t> painted(ui::Plates stack, float scale = 1, ui::Rect clip = everywhere)
    {
        return studio.painted({item(std::move(stack), clip)}, screen, scale);
    }
};

/// How many pixels are `colour`, and the smallest rectangle around them.
struct Found
{
    int count = 0;
    PixelRect box{9999, 9999, 0, 0};
};
Found find(std::vector<std::uint32_t> const& pixels, int width, std::uint32_t colour)
{
    Found out;
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        if (pixels[i] != colour) continue;
        auto const x = static_cast<int>(i) % width, y = static_cast<int>(i) / width;
        ++out.count;
        out.box = {std::min(out.box.left, x), std::min(out.box.top, y), std::max(out.box.right, x + 1),
                   std::max(out.box.bottom, y + 1)};
    }
    return out;
}

} // namespace

TEST_CASE("Paints: one fills its part of the whole plate and nothing else, at any size", "[sdl][plates]")
{
    Studio256 with;
    auto const [canvas, scale, wanted] =
        GENERATE(table<ui::Rect, float, PixelRect>({{{0, 0, 128, 128}, 1.0f, {32, 64, 64, 96}},
                                                    {{0, 0, 128, 128}, 2.0f, {64, 128, 128, 192}},
                                                    {{-60, -100, 512, 512}, 1.0f, {68, 128, 128, 128}},
                                                    {{-60, -250, 512, 512}, 1.0f, {68, 6, 128, 128}},
                                                    {{10, 20, 16, 16}, 1.5f, {21, 42, 27, 48}}}));
    auto const width = static_cast<int>(128 * scale);
    auto const pixels = with.painted(with.stack({{"full", red, quarter}}, canvas), scale);
    auto const found = find(pixels, width, packed(red));
    auto const empty = wanted.empty();
    CHECK(found.count == (empty ? 0 : (wanted.right - wanted.left) * (wanted.bottom - wanted.top)));
    if (!empty) CHECK(found.box == wanted);
    auto const bare = with.painted(with.stack({}, canvas), scale);
    auto const untouched = find(bare, width, packed(skin)).count;
    CHECK(find(pixels, width, packed(skin)).count == untouched - found.count);
}

TEST_CASE("Paints: nothing is painted outside of the item's clip", "[sdl][plates]")
{
    Studio256 with;
    auto const pixels = with.painted(with.stack({{"full", red, quarter}}), 1, {40, 70, 10, 12});
    CHECK(find(pixels, 128, packed(red)).box == PixelRect{40, 70, 50, 82});
    CHECK(find(pixels, 128, packed(black)).count == 128 * 128 - 120);
}

TEST_CASE("Paints: alpha, the tint's alpha and the veil mix as colours do", "[sdl][plates]")
{
    Studio256 with;
    with.folder.add_plate("soft", {0, 0, 16, 16}, [](int, int) { return TemporaryFolder::Grain{128, 200}; });
    auto const paint_alpha = GENERATE(std::uint8_t{255}, std::uint8_t{90}, std::uint8_t{0});
    auto tint = red;
    tint.a = paint_alpha;
    auto stack = with.stack({{"soft", tint, quarter}});
    stack.veil = {247, 245, 242, 150};
    auto const pixels = with.painted(stack);
    auto const below = mixed(packed(skin), packed(stack.veil), 150);
    CHECK(pixels[10 * 128 + 10] == below);
    auto const wanted = mixed(below, packed(red), share(200, paint_alpha)), got = pixels[80 * 128 + 50];
    for (int shift = 0; shift < 24; shift += 8) // Multiplying in before and not after rounds once more.
        CHECK(std::abs(static_cast<int>(wanted >> shift & 255) - static_cast<int>(got >> shift & 255)) <= 1);
}

TEST_CASE("Paints: the veil lies on the ground as well, and on nothing if it has no alpha", "[sdl][plates]")
{
    Studio256 with;
    auto stack = with.stack({}, {64, 0, 64, 64});
    CHECK(with.painted(stack)[0] == packed(ground));
    stack.veil = {0, 0, 0, 100};
    CHECK(with.painted(stack)[0] == mixed(packed(ground), packed(black), 100));
    stack.canvas = {};
    CHECK(with.painted(stack)[0] == mixed(packed(ground), packed(black), 100));
}

TEST_CASE("Paints: the later lies over the earlier, and without a stack they lie on the ground", "[sdl][plates]")
{
    Studio256 with;
    auto stack = with.stack({{"full", red, quarter}, {"full", teal, {0.25f, 0.5f, 0.125f, 0.25f}}});
    stack.layers.clear();
    auto const pixels = with.painted(stack);
    CHECK(find(pixels, 128, packed(teal)).box == PixelRect{32, 64, 48, 96});
    CHECK(find(pixels, 128, packed(red)).box == PixelRect{48, 64, 64, 96});
    CHECK(pixels[0] == packed(ground));
}

TEST_CASE("Paints: what is transparent does not bleed into the edge, however much it shrinks", "[sdl][plates]")
{
    Studio256 with;
    // Covered in the middle, with black below the transparent rim.
    with.folder.add_plate("rim", {0, 0, 256, 256}, [](int x, int y) {
        auto const inside = x >= 64 && x < 192 && y >= 64 && y < 192;
        return TemporaryFolder::Grain{static_cast<std::uint8_t>(inside ? 255 : 0),
                                      static_cast<std::uint8_t>(inside ? 255 : 0)};
    });
    auto const side = GENERATE(128.0f, 101.0f, 47.0f, 301.0f);
    auto stack = with.stack({{"rim", red}}, {0, 0, side, side});
    stack.layers.front().tint = white;
    for (auto const pixel : with.painted(stack))
        REQUIRE((pixel == packed(ground) || pixel == packed(white)));
}

TEST_CASE("Paints: another tint is seen at once", "[sdl][plates]")
{
    Studio256 with;
    CHECK(find(with.painted(with.stack({{"full", red, quarter}})), 128, packed(red)).count == 32 * 32);
    CHECK(find(with.painted(with.stack({{"full", teal, quarter}})), 128, packed(teal)).count == 32 * 32);
}

TEST_CASE("Paints: missing, broken and ill-placed ones are left out and told once", "[sdl][plates]")
{
    Studio256 with;
    with.folder.add_file("broken.webp", "RIFF....WEBPVP8 nonsense");
    auto const bare = with.painted(with.stack({}));
    for (int i = 0; i < 3; ++i)
        CHECK(with.painted(with.stack(
                  {{"missing", red, quarter}, {"broken", red, quarter}, {"full", red, {0.5f, 0.5f, 0.6f, 0.1f}}})) ==
              bare);
    auto const& errors = with.studio.plates.errors();
    REQUIRE(errors.size() == 3);
    CHECK(errors[0].reason == "missing");
    CHECK(errors[1].reason == "not a WebP file");
    CHECK(errors[2].reason == "outside of the whole plate");
}

TEST_CASE("Paints: many selections keep a few megabytes of paints, and a stack of many keeps them all", "[sdl][plates]")
{
    Studio256 with;
    with.folder.add_plate("large", 600, 600, 128, {0, 0, 600, 600});
    (void)with.painted(with.stack({}));
    auto const one = std::size_t{600} * 600 * 4, before = with.studio.plates.bytes();
    for (std::uint8_t i = 0; i < 20; ++i)
        (void)with.painted(with.stack({{"large", {i, 0, 0, 255}}}, {0, 0, 512, 512}));
    CHECK(with.studio.plates.bytes() - before >= 2 * one);
    CHECK(with.studio.plates.bytes() - before <= 8u << 20);
    std::vector<ui::PlateLayer> paints;
    for (std::uint8_t i = 0; i < 9; ++i)
        paints.push_back({"large", {i, 0, 0, 10}});
    (void)with.painted(with.stack(paints, {0, 0, 512, 512}));
    CHECK(with.studio.plates.bytes() - before == 9 * one);
}

} // namespace paints_test
