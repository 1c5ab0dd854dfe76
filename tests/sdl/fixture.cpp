// SPDX-License-Identifier: MIT
// Makes what the tests of this layer share.
#include "fixture.hpp"

#include <catch2/catch.hpp>
#include <webp/encode.h>

#include <cstdlib>
#include <fstream>

namespace tenderspot::sdl {
namespace {

std::unique_ptr<Fonts> open_fonts()
{
    auto fonts = Fonts::open(TENDERSPOT_FONTS);
    REQUIRE(fonts);
    return std::move(fonts).value();
}

} // namespace

Studio::Studio(std::string plate_folder)
    : fonts{open_fonts()}, plates{plates_in(std::move(plate_folder))}, painter{*fonts, plates}
{
}

std::vector<std::uint32_t> Studio::painted(ui::DrawList const& list, ui::Size size, float scale)
{
    ScreenShot shot{painter, size, scale};
    shot.paint(list);
    return {shot.pixels().begin(), shot.pixels().end()};
}

TemporaryFolder::TemporaryFolder()
{
    auto pattern = (std::filesystem::temp_directory_path() / "tenderspot-sdl-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    path = pattern;
}

TemporaryFolder::~TemporaryFolder() { std::filesystem::remove_all(path); }

void TemporaryFolder::add_plate(std::string const& name, int w, int h, std::uint8_t shade, PixelRect covered) const
{
    add_plate(name, {0, 0, w, h}, [&](int x, int y) {
        auto const inside = x >= covered.left && x < covered.right && y >= covered.top && y < covered.bottom;
        return Grain{shade, static_cast<std::uint8_t>(inside ? 255 : 0)};
    });
}

void TemporaryFolder::add_plate(std::string const& name, PixelRect part,
                                std::function<Grain(int x, int y)> const& look) const
{
    std::vector<std::uint8_t> pixels;
    for (int y = part.top; y < part.bottom; ++y)
        for (int x = part.left; x < part.right; ++x) {
            auto const [shade, alpha] = look(x, y);
            pixels.insert(pixels.end(), {shade, shade, shade, alpha});
        }
    auto const w = part.right - part.left, h = part.bottom - part.top;
    std::uint8_t* bytes = nullptr;
    auto const size = WebPEncodeLosslessRGBA(pixels.data(), w, h, w * 4, &bytes);
    add_file(name + ".webp", {reinterpret_cast<char const*>(bytes), size});
    WebPFree(bytes);
}

void TemporaryFolder::add_file(std::string const& name, std::string const& bytes) const
{
    std::ofstream{path / name, std::ios::binary} << bytes;
}

} // namespace tenderspot::sdl
