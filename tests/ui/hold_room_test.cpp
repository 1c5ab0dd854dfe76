// SPDX-License-Identifier: MIT
// In every phase of a treatment, on every screen and at every text size: the clock, Stop, Help, Too much and Pause are
// whole, apart, large enough, and nothing has to be scrolled to.
#include "sdl/fonts.hpp"
#include "ui/toolkit/layout.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui_reader.hpp"

#include <map>

namespace hold_room_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

struct Phase
{
    char const* scene;
    bool asks; ///< Whether it is easing; "too much" can be said.
};

constexpr Phase phases[]{
    {"get-ready", false},      {"hold", true},       {"hold-half", true},    {"hold-too-much", true},
    {"hold-paused", true},     {"hold-away", false}, {"hold-unsaved", true}, {"sitting-change", false},
    {"sitting-strokes", true}, {"hold-move", false}};

std::unique_ptr<sdl::Fonts> inter()
{
    auto fonts = sdl::Fonts::open(TENDERSPOT_FONTS);
    REQUIRE(fonts);
    return std::move(fonts).value();
}

/// Where what must be reached at once lies, by what it is called here.
std::map<std::string, Rect> must_be_seen(Node const& tree)
{
    std::map<std::string, Rect> found;
    for (auto const* node : meaningful(tree)) {
        if (node->role == Role::timer) found["clock"] = node->box;
        if (!node->tap) continue;
        if (node->key == "pause") found["pause"] = node->box;
        else if (node->name == "Stop" || node->name == "Help") found[node->name] = node->box;
        else if (has(node->name, "too much") || node->name == "Too much") found["too much"] = node->box;
        else if (node->role == Role::button || node->role == Role::choice) found[node->name] = node->box;
    }
    return found;
}

bool scrolls(Node const& node)
{
    if (node.style.scrolls && scroll_range(node) > 0.5f) return true;
    return std::any_of(node.children.begin(), node.children.end(), scrolls);
}

void check_apart(std::map<std::string, Rect> const& parts)
{
    for (auto a = parts.begin(); a != parts.end(); ++a)
        for (auto b = std::next(a); b != parts.end(); ++b) {
            CAPTURE(a->first, b->first);
            CHECK(intersection(a->second, b->second).empty());
        }
}

void check_room(Node const& tree, Size size, bool asks)
{
    Rect const screen{-0.1f, -0.1f, size.w + 0.2f, size.h + 0.2f};
    auto const parts = must_be_seen(tree);
    for (auto const* name : {"clock", "Stop", "Help", "pause"})
        CHECK(parts.count(name) == 1);
    CHECK(parts.count("too much") == (asks ? 1 : 0));
    for (auto const& [name, box] : parts) {
        CAPTURE(name, box.x, box.y, box.w, box.h);
        CHECK(screen.contains(box));
        CHECK(box.h >= touch_size - 0.1f);
        if (name != "clock") CHECK(box.w >= touch_size - 0.1f);
    }
    check_apart(parts);
    CHECK_FALSE(scrolls(tree));
}

constexpr Size sizes[]{{320, 568},  {360, 640},  {360, 740},  {390, 844},  {568, 320},  {640, 360},
                       {740, 360},  {844, 390},  {600, 960},  {768, 1024}, {820, 1180}, {1024, 600},
                       {1024, 768}, {1180, 820}, {1280, 720}, {1440, 900}};

} // namespace

TEST_CASE("Hold: clock, Stop, Help, Too much and Pause are on the first screen in every phase", "[hold]")
{
    auto const fonts = inter();
    for (auto const& phase : phases)
        for (auto const size : sizes)
            for (auto const text_percent : {100, 130, 150, 175, 200}) {
                Stage stage{scene(phase.scene), *fonts, size, app::Theme::light, text_percent};
                INFO(phase.scene << " " << size.w << "x" << size.h << " text " << text_percent);
                check_room(stage.frontend->tree(), size, phase.asks);
            }
}

TEST_CASE("Hold: no button moves between one phase and the next", "[hold]")
{
    auto const fonts = inter();
    for (auto const size : sizes)
        for (auto const text_percent : {100, 150, 200}) {
            std::map<std::string, Rect> first;
            for (auto const& phase : phases) {
                if (phase.scene == std::string{"hold-move"}) continue; // Of another kind.
                Stage stage{scene(phase.scene), *fonts, size, app::Theme::light, text_percent};
                for (auto const& [name, box] : must_be_seen(stage.frontend->tree())) {
                    if (name == "clock") continue; // As wide as what it says.
                    auto const known = first.emplace(name == "Resume" ? "pause" : name, box).first->second;
                    INFO(phase.scene << " " << size.w << "x" << size.h << " text " << text_percent << ": " << name);
                    CHECK(std::abs(known.x - box.x) + std::abs(known.y - box.y) < 1.5f);
                    CHECK(std::abs(known.w - box.w) + std::abs(known.h - box.h) < 1.5f);
                }
            }
        }
}

} // namespace hold_room_test
