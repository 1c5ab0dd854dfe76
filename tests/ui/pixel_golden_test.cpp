// SPDX-License-Identifier: MIT
// A few screens as pixels: fonts, shapes and plates together. See tests/README.md for accepting one.
#include "sdl/fonts.hpp"
#include "sdl/plates.hpp"
#include "sdl/screen_shot.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>
#include <png.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace pixel_golden_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

struct Picture
{
    std::string scene, name;
    ui::Size size;
    app::Theme theme;
    int text_percent;
};

std::vector<Picture> const pictures{
    {"today", "today-light", {390, 844}, app::Theme::light, 100},
    {"map-back-chosen", "map-light", {390, 844}, app::Theme::light, 100},
    {"map-left", "map-dark-tablet", {1180, 820}, app::Theme::dark, 100},
    {"hold", "hold", {390, 844}, app::Theme::light, 100},
    {"after", "after-contrast-200", {390, 844}, app::Theme::contrast, 200},
};

/// Row by row without gaps, 4 bytes a pixel; empty if there is no such file.
std::vector<png_byte> read_png(std::string const& file, int& width, int& height)
{
    png_image image;
    std::memset(&image, 0, sizeof image);
    image.version = PNG_IMAGE_VERSION;
    if (!png_image_begin_read_from_file(&image, file.c_str())) return {};
    image.format = PNG_FORMAT_BGRA;
    std::vector<png_byte> pixels(PNG_IMAGE_SIZE(image));
    width = static_cast<int>(image.width);
    height = static_cast<int>(image.height);
    if (!png_image_finish_read(&image, nullptr, pixels.data(), 0, nullptr)) return {};
    return pixels;
}

/// Share of pixels that differ by more than 8 of 255 in some channel.
double difference(std::vector<png_byte> const& golden, std::span<std::uint32_t const> actual)
{
    std::size_t differ = 0;
    for (std::size_t i = 0; i < actual.size(); ++i)
        for (unsigned channel = 0; channel < 3; ++channel) {
            auto const is = static_cast<int>(actual[i] >> (8 * channel) & 0xFF);
            if (std::abs(is - golden[4 * i + channel]) <= 8) continue;
            ++differ;
            break;
        }
    return static_cast<double>(differ) / static_cast<double>(actual.size());
}

/// Which Inter is installed, by the sizes of its files: another release draws other pixels.
std::string installed_inter()
{
    std::string sizes;
    for (auto const* const weight : {"Regular", "SemiBold", "Bold"}) {
        auto const file = std::string{TENDERSPOT_FONTS} + "/Inter-" + weight + ".otf";
        sizes += std::string{weight} + ' ' + std::to_string(std::filesystem::file_size(file)) + '\n';
    }
    return sizes;
}

std::string read_text(std::string const& path)
{
    std::ifstream file{path};
    return {std::istreambuf_iterator<char>{file}, {}};
}

} // namespace

TEST_CASE("Pixels: fonts, shapes and plates look as when somebody last looked", "[golden][pixels]")
{
    auto const accept = std::getenv("TENDERSPOT_ACCEPT") != nullptr;
    auto opened = sdl::Fonts::open(TENDERSPOT_FONTS);
    REQUIRE(opened);
    auto const made_with = std::string{TENDERSPOT_TESTS} + "/golden/pixels/made_with_inter.txt";
    if (accept) std::ofstream{made_with} << installed_inter();
    auto const is_same_inter = read_text(made_with) == installed_inter();
    if (!is_same_inter) WARN("The pictures were made with another release of Inter: only their sizes are compared.");
    auto& fonts = *opened.value();
    fonts.set_scale(1);
    sdl::PlateStore plates{sdl::plates_in(shipped_assets().plates)};
    sdl::Painter painter{fonts, plates};
    for (auto const& picture : pictures) {
        auto const& all = scenes();
        auto const scene =
            std::find_if(all.begin(), all.end(), [&](Scene const& s) { return s.name == picture.scene; });
        REQUIRE(scene != all.end());
        Stage stage{*scene, fonts, picture.size, picture.theme, picture.text_percent};
        sdl::ScreenShot shot{painter, picture.size, 1};
        shot.paint(stage.frontend->draw_list());
        auto const file = std::string{TENDERSPOT_TESTS} + "/golden/pixels/" + picture.name + ".png";
        if (accept) REQUIRE(shot.save_png(file));
        int width = 0, height = 0;
        auto const golden = read_png(file, width, height);
        INFO(file);
        REQUIRE(width == shot.width());
        REQUIRE(height == shot.height());
        if (!is_same_inter) continue;
        auto const differs = difference(golden, shot.pixels());
        if (differs > 0.001) (void)shot.save_png(picture.name + ".actual.png");
        CHECK(differs <= 0.001);
    }
    CHECK(plates.errors().empty());
}

} // namespace pixel_golden_test
