// SPDX-License-Identifier: MIT
// Screens as text: a change of a view shows as a readable difference. See tests/README.md for accepting one.
#include "support/draw_text.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace draw_golden_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

std::string golden_file(std::string const& name) { return std::string{TENDERSPOT_TESTS} + "/golden/draw/" + name; }

std::string read(std::string const& path)
{
    std::ifstream file{path};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("Draw lists: every screen paints what it painted when somebody last looked", "[golden]")
{
    PlainMetrics const metrics;
    auto const accept = std::getenv("TENDERSPOT_ACCEPT") != nullptr;
    for (auto const& scene : scenes()) {
        Stage stage{scene, metrics, {390, 844}, app::Theme::light, 100};
        auto const actual = draw_text(stage.frontend->draw_list());
        auto const path = golden_file(scene.name + ".txt");
        if (accept) std::ofstream{path} << actual;
        auto const golden = read(path);
        INFO(path);
        CHECK_FALSE(golden.empty());
        CHECK(actual == golden);
    }
}

} // namespace draw_golden_test
