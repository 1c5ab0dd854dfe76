// SPDX-License-Identifier: MIT
// Looking at a plate: what stays in place while zooming, and how far one can go.
#include "support/test_world.hpp"
#include "ui/parts/camera.hpp"

#include <catch2/catch.hpp>

namespace camera_test {

using namespace tenderspot;
using namespace tenderspot::ui;

namespace {

MapView const& back() { return *support::shipped_assets().body_map.view(View::back); }

} // namespace

TEST_CASE("Camera: zooming keeps the place under the fingers where it is", "[map]")
{
    Size const pane{390, 500};
    auto const camera = zoomed(back(), home_camera(back()), pane, 2, {195, 250});
    for (Point const anchor : {Point{100, 120}, Point{195, 250}, Point{300, 380}}) {
        auto const before = canvas(back(), camera, pane);
        PlatePlace const place{(anchor.x - before.x) / before.w, (anchor.y - before.y) / before.h};
        auto const after = canvas(back(), zoomed(back(), camera, pane, 1.3f, anchor), pane);
        CHECK(on_screen(after, place).x == Approx(anchor.x).margin(0.01));
        CHECK(on_screen(after, place).y == Approx(anchor.y).margin(0.01));
    }
}

TEST_CASE("Camera: a drag moves the picture with the finger", "[map]")
{
    Size const pane{390, 500};
    auto const camera = zoomed(back(), home_camera(back()), pane, 2, {195, 250});
    auto const before = canvas(back(), camera, pane),
               after = canvas(back(), panned(back(), camera, pane, {12, -30}), pane);
    CHECK(after.x - before.x == Approx(12).margin(0.01));
    CHECK(after.y - before.y == Approx(-30).margin(0.01));
}

TEST_CASE("Camera: one cannot drag the body away nor zoom without end", "[map]")
{
    Size const pane{390, 500};
    auto camera = home_camera(back());
    for (int i = 0; i < 40; ++i)
        camera = panned(back(), zoomed(back(), camera, pane, 1.5f, {10, 10}), pane, {400, 400});
    CHECK(camera.zoom <= largest_zoom);
    auto const whole = canvas(back(), camera, pane);
    CHECK(whole.x <= 0.01f);
    CHECK(whole.y <= 0.01f);
    CHECK(whole.right() >= pane.w - 0.01f);
}

TEST_CASE("Camera: a chosen place is brought well into the pane, and one that is there already moves nothing", "[map]")
{
    Size const pane{390, 260};
    auto const camera = home_camera(back());
    PlatePlace const low{0.3f, 0.55f};
    auto const moved = canvas(back(), showing(back(), camera, pane, low, {}), pane);
    auto const at = on_screen(moved, low);
    CHECK(at.y <= pane.h - 40);
    CHECK(at.y >= 40);
    auto const centred = showing(back(), camera, pane, camera.centre, {});
    CHECK(centred.centre.x == camera.centre.x);
    CHECK(centred.centre.y == camera.centre.y);
}

} // namespace camera_test
