// SPDX-License-Identifier: MIT
// Every recorded screen as a picture, for eyes. Not run unless it is asked for: see tests/README.md.
#include "sdl/fonts.hpp"
#include "sdl/plates.hpp"
#include "sdl/screen_shot.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <cstdlib>
#include <sstream>

namespace pictures_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

/// Whether its name has one of these words in it, separated by commas; all are wanted of none at all.
bool is_wanted(std::string const& scene, char const* words)
{
    if (!words) return true;
    std::istringstream all{words};
    for (std::string word; std::getline(all, word, ',');)
        if (scene.find(word) != std::string::npos) return true;
    return false;
}

} // namespace

TEST_CASE("Pictures: every screen to look at, in the folder TENDERSPOT_PICTURES", "[.pictures]")
{
    auto const* const folder = std::getenv("TENDERSPOT_PICTURES");
    REQUIRE(folder);
    auto opened = sdl::Fonts::open(TENDERSPOT_FONTS);
    REQUIRE(opened);
    opened.value()->set_scale(1);
    sdl::PlateStore plates{sdl::plates_in(shipped_assets().plates)};
    sdl::Painter painter{*opened.value(), plates};
    // The high one shows what a phone shows after scrolling.
    for (auto const size : {ui::Size{390, 844}, {390, 2000}, {1180, 820}})
        for (auto const& [theme, word] : {std::pair{app::Theme::light, "light"}, {app::Theme::dark, "dark"}})
            for (auto const text_percent : {100, 200})
                for (auto const& scene : scenes()) {
                    if (!is_wanted(scene.name, std::getenv("TENDERSPOT_SCENES"))) continue;
                    Stage stage{scene, *opened.value(), size, theme, text_percent};
                    sdl::ScreenShot shot{painter, size, 1};
                    shot.paint(stage.frontend->draw_list());
                    auto const file =
                        fmt::format("{}/{}-{}x{}-{}-{}.png", folder, scene.name, size.w, size.h, word, text_percent);
                    INFO(file);
                    CHECK(shot.save_png(file));
                }
    CHECK(plates.errors().empty());
}

} // namespace pictures_test
