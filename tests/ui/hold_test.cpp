// SPDX-License-Identifier: MIT
// The clock of a running treatment can be read from across the room, and moves only as far as it may.
#include "sdl/fonts.hpp"
#include "support/scenes.hpp"
#include "ui/toolkit/semantics.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace hold_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace tenderspot::ui;

namespace {

Scene const& scene(std::string const& name)
{
    auto const& all = scenes();
    return *std::find_if(all.begin(), all.end(), [&](Scene const& one) { return one.name == name; });
}

Node const* timer(Node const& tree)
{
    if (tree.role == Role::timer) return &tree;
    for (auto const& child : tree.children)
        if (auto const* found = timer(child)) return found;
    return nullptr;
}

std::optional<float> ring_share(Node const& tree)
{
    if (auto const* ring = std::get_if<RingMark>(&tree.content)) return ring->share;
    for (auto const& child : tree.children)
        if (auto const share = ring_share(child)) return share;
    return std::nullopt;
}

} // namespace

TEST_CASE("Hold: what is seen of a digit is a quarter of the screen's short side, at every size and text size",
          "[hold]")
{
    auto fonts = sdl::Fonts::open(TENDERSPOT_FONTS);
    REQUIRE(fonts);
    constexpr float digit_height = 0.727f; // Of Inter, by its own measures.
    for (auto const& name : {"get-ready", "hold", "sitting-change", "sitting-strokes", "hold-paused"})
        for (auto const size : {Size{320, 568}, Size{390, 844}, Size{844, 390}, Size{768, 1024}, Size{1180, 820}})
            for (auto const text_percent : {100, 200}) {
                CAPTURE(name, size.w, size.h, text_percent);
                Stage stage{scene(name), *fonts.value(), size, app::Theme::light, text_percent};
                auto const* digits = timer(stage.frontend->tree());
                REQUIRE(digits);
                auto const& label = std::get<Label>(digits->content);
                CHECK(label.size * digits->font_factor * digit_height >= std::min(size.w, size.h) / 4 - 0.5f);
                CHECK(digits->box.y >= 0);
                CHECK(digits->box.bottom() <= size.h);
            }
}

TEST_CASE("Hold: without motion the ring steps once a second, whatever is drawn in between", "[hold]")
{
    auto const share_after = [](char const* motion, Duration by) {
        PlainMetrics const metrics;
        Stage stage{scene("hold"), metrics, {390, 844}, app::Theme::light, 100};
        stage.app->dispatch(app::ChangeSetting{"motion", motion});
        stage.world.clock.advance(by);
        stage.frontend->tick(stage.world.clock.boot);
        return ring_share(stage.frontend->tree()).value_or(-1);
    };
    CHECK(share_after("off", Duration{100}) == share_after("off", Duration{900}));
    CHECK(share_after("off", Duration{100}) > share_after("off", Duration{1100}));
    CHECK(share_after("on", Duration{100}) > share_after("on", Duration{900}));
}

} // namespace hold_test
