// SPDX-License-Identifier: MIT
// What a touch on the picture of the body hits: areas of the skin and places in a zone.
#include "support/scenes.hpp"
#include "support/test_world.hpp"
#include "ui/parts/areas.hpp"
#include "ui/parts/body_picture.hpp"
#include "ui/parts/spot_mark.hpp"
#include "ui/shell/app_frontend.hpp"
#include "ui/toolkit/semantics.hpp"
#include "ui/toolkit/widgets.hpp"

#include <catch2/catch.hpp>

#include <cmath>

namespace map_touch_test {

using namespace tenderspot;
using namespace tenderspot::ui;

namespace {

BodyMap const& body_map() { return support::shipped_assets().body_map; }

MapPoint const& point_in(View view, Spot const& spot)
{
    auto const& points = body_map().view(view)->points;
    auto const at = std::find_if(points.begin(), points.end(), [&](MapPoint const& one) { return one.spot == spot; });
    REQUIRE(at != points.end());
    return *at;
}

} // namespace

TEST_CASE("Map touch: the sides of the hip, the buttocks and the belly are where they should be", "[map]")
{
    auto const hit = [](View view, float x, float y) { return area_at(*body_map().view(view), {x, y}); };
    auto const at_point = [&](View view, Spot const& spot) {
        auto const& place = point_in(view, spot).at;
        return hit(view, place.x, place.y);
    };
    auto const side = at_point(View::left, {"GMIN-P", Side::left});
    REQUIRE(side);
    CHECK(side->side == Side::left);
    CHECK((side->region == "hip_side" || side->region == "buttock_outer"));
    auto const buttock = at_point(View::back, {"PIRI-M", Side::right});
    REQUIRE(buttock);
    CHECK(buttock->side == Side::right);
    auto const belly = hit(View::front, 0.47f, 0.2f);
    REQUIRE(belly);
    CHECK(belly->region == "belly");
    CHECK(belly->side == Side::right);
    CHECK_FALSE(hit(View::back, 0.02f, 0.5f));
    CHECK_FALSE(hit(View::front, 0.98f, 0.02f));
}

TEST_CASE("Map touch: every area of every view can be hit, and has its paint", "[map]")
{
    for (auto const& view : body_map().views)
        for (auto const& area : view.areas) {
            CAPTURE(view.plates.prefix, area.region);
            CHECK(view.paint(paint_id(support::shipped_assets().catalogue, {area.region, area.side})));
            auto hit = false;
            // Some place near the middle of its longest outline belongs to it, whatever its shape.
            for (auto const& outline : area.outlines)
                for (std::size_t i = 0; !hit && i < outline.size(); ++i)
                    for (std::size_t j = i + 2; !hit && j < outline.size(); ++j) {
                        auto const found =
                            area_at(view, {(outline[i].x + outline[j].x) / 2, (outline[i].y + outline[j].y) / 2});
                        hit = found && found->region == area.region && found->side == area.side;
                    }
            CHECK(hit);
        }
}

TEST_CASE("Map touch: an area is shown from where most of it is seen", "[map]")
{
    auto const seen_from = [](char const* region, Side side) { return clearest_view(body_map(), {region, side}); };
    CHECK(seen_from("groin", Side::left) == View::front);
    CHECK(seen_from("belly", Side::right) == View::front);
    CHECK(seen_from("sacrum", Side::right) == View::back);
    CHECK(seen_from("hip_side", Side::left) == View::left);
    CHECK(seen_from("hip_side", Side::right) == View::right);
    CHECK(seen_from("elbow", Side::left) == views_around.front());
}

TEST_CASE("Map touch: a place in a zone is found again where it is drawn", "[map]")
{
    Rect const whole{-120, -60, 700, 1555};
    auto const& point = point_in(View::back, {"GMED-1", Side::left});
    auto const drawn = place_in_zone(point, whole, 7, -5);
    auto const found = touched_in_zone(point, whole, drawn);
    REQUIRE(found);
    CHECK(found->across_mm == 7);
    CHECK(found->up_mm == -5);
}

TEST_CASE("Map touch: outward is outward on either side, up is up", "[map]")
{
    Rect const whole{0, 0, 576, 1280};
    for (auto const side : {Side::left, Side::right}) {
        auto const& point = point_in(View::back, {"GMED-1", side});
        auto const middle = place_in_zone(point, whole, 0, 0), outward = place_in_zone(point, whole, 10, 0),
                   up = place_in_zone(point, whole, 0, 10);
        CHECK((side == Side::left ? outward.x < middle.x - 3 : outward.x > middle.x + 3));
        CHECK(up.y < middle.y - 3);
    }
}

TEST_CASE("Map touch: beside the zone there is nothing, at its edge the mark stays inside", "[map]")
{
    Rect const whole{0, 0, 1152, 2560};
    auto const& point = point_in(View::back, {"GMED-1", Side::left});
    auto const at = place_in_zone(point, whole, point.across_cm * 11, 0);
    auto const found = touched_in_zone(point, whole, at);
    REQUIRE(found);
    CHECK(found->across_mm <= std::lround(point.across_cm * 10));
    CHECK_FALSE(touched_in_zone(point, whole, place_in_zone(point, whole, point.across_cm * 30, 0)));
}

TEST_CASE("Map touch: nothing floats over a point that nobody has moved", "[map]")
{
    support::TestWorld world;
    support::PlainMetrics metrics;
    auto app = world.start();
    app->dispatch(app::OpenTab{app::Tab::map});
    int points = 0;
    for (auto const text : {"100", "150", "200"})
        for (auto const size : {Size{320, 568}, Size{360, 640}, Size{360, 740}, Size{390, 844}, Size{412, 915},
                                Size{740, 360}, Size{844, 390}, Size{768, 1024}, Size{1180, 820}})
            for (auto const view :
                 {View::back, View::front, View::left, View::right, View::left_back, View::right_back}) {
                // The smallest phone with the largest letters has no room for all of them: the legend covers two.
                if (size.w < 350 && std::string{text} == "200") continue;
                app->dispatch(app::ChangeSetting{"text", text});
                app->dispatch(app::ShowView{view});
                world.run(*app, std::chrono::seconds{2}); // The body has turned.
                AppFrontend screen{*app, metrics, size};
                auto const all = focusable(screen.tree());
                auto const pane =
                    std::find_if(all.begin(), all.end(), [](Node const* n) { return n->role == Role::map; });
                if (pane == all.end()) continue;
                for (auto const& child : (*pane)->children) {
                    auto const middle = child.box.centre();
                    auto const is_point =
                        child.key.find(", left") != std::string::npos || child.key.find(", right") != std::string::npos;
                    if (!is_point || !(*pane)->box.contains(middle)) continue;
                    ++points;
                    for (auto const& over : (*pane)->children) {
                        auto const floats = over.tap && over.box.w >= touch_size && over.key != child.key;
                        CAPTURE(text, size.w, size.h, static_cast<int>(view), child.key, over.key);
                        CHECK_FALSE((floats && over.box.contains(middle)));
                    }
                }
            }
    CHECK(points > 500);
}

} // namespace map_touch_test
