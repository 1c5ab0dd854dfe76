// SPDX-License-Identifier: MIT
// Tests of the trigger points and of atlas.json.
#include "atlas/atlas_json.hpp"
#include "atlas/landmarks.hpp"
#include "atlas/points.hpp"
#include "atlas/skin.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <set>

using namespace tenderspot::atlas;

namespace {

TriggerPoint const& point(std::string_view id) { return *std::ranges::find(trigger_points(), id, &TriggerPoint::id); }

/// Whether a ray through the place, in the direction of the view, meets the body.
bool inside_outline(View const& view, Vec3 p)
{
    for (double t = -40; t <= 40; t += 0.25)
        if (skin(p + view.towards * t) < 0) return true;
    return false;
}

} // namespace

TEST_CASE("there are twelve points with the ids the catalogue uses")
{
    std::set<std::string_view> ids;
    for (TriggerPoint const& p : trigger_points())
        ids.insert(p.id);
    CHECK(ids == std::set<std::string_view>{"GMED-1", "GMED-2", "GMED-3", "QL-1", "QL-2", "QL-3", "QL-4", "PIRI-L",
                                            "PIRI-M", "TFL-1", "GMIN-A", "GMIN-P"});
}

TEST_CASE("every point lies on its muscle")
{
    for (TriggerPoint const& p : trigger_points()) {
        INFO(p.id);
        double nearest = 1e9;
        for (Vertex const& v : left_muscle(p.muscle, 0.5).vertices)
            nearest = std::min(nearest, length(v.at - p.at));
        CHECK(nearest < 1.0);
    }
}

TEST_CASE("every zone is shown in two views or more, and inside the outline of the body there")
{
    for (TriggerPoint const& p : trigger_points())
        for (const Side side : sides) {
            INFO(p.id << " " << name_of(side));
            const Zone zone = zone_of(p, side);
            int count = 0;
            for (View const& view : views)
                if (shown(view, zone, side)) {
                    ++count;
                    CHECK(inside_outline(view, zone.centre));
                }
            CHECK(count >= 2);
        }
}

TEST_CASE("a zone lies square to where it is pressed from, level, and upright")
{
    for (TriggerPoint const& p : trigger_points()) {
        INFO(p.id);
        const Zone zone = zone_of(p, Side::left);
        CHECK(dot(zone.across, zone.normal) == Approx(0).margin(1e-9));
        CHECK(dot(zone.up, zone.normal) == Approx(0).margin(1e-9));
        CHECK(zone.across.y == Approx(0).margin(1e-9));
        CHECK(zone.up.y > 0.8 * p.up_cm);
        CHECK(length(zone.across) == Approx(p.across_cm));
        CHECK(std::abs(skin(zone.cover)) < 0.1);
        CHECK(zone_of(p, Side::right).across.x == Approx(-zone.across.x));
    }
}

TEST_CASE("on the back plate the person's left is on the left, and the right is its mirror")
{
    for (TriggerPoint const& p : trigger_points()) {
        const Spot left = on_plate(views[0], p.at);
        const Spot right = on_plate(views[0], mirrored(p.at));
        CHECK(left.x < 0.5);
        CHECK(left.x + right.x == Approx(1));
        CHECK(left.y == Approx(right.y));
    }
    CHECK(on_plate(views[3], point("TFL-1").at).x > 0.5);
}

TEST_CASE("points are where the clinical sheet says")
{
    CHECK(length(point("GMED-1").at - rear_spine) < 5.5);
    CHECK(point("GMED-1").at.y < crest_top.y);
    CHECK(point("GMED-1").at.z < point("GMED-2").at.z);
    CHECK(point("GMED-2").at.z < point("GMED-3").at.z);
    CHECK(point("QL-1").at.x == Approx(8.2).margin(1)); // a hand-breadth from the spine
    CHECK(point("QL-2").at.y > 103);
    CHECK(point("QL-3").at.x < point("QL-1").at.x);
    CHECK(point("QL-3").at.y == Approx(vertebra_centre(2).y).margin(1.5));
    CHECK(point("PIRI-M").at.x < point("PIRI-L").at.x);
    CHECK(point("TFL-1").at.y < front_spine.y);
    CHECK(point("TFL-1").at.z > trochanter_side.z + 4);
    CHECK(point("GMIN-A").at.z < point("TFL-1").at.z);
    CHECK(point("GMIN-P").at.y > trochanter_side.y + 4);
    CHECK(point("GMIN-P").at.z < trochanter_side.z);
}

TEST_CASE("zones are honest: two and a half centimetres across or more")
{
    for (TriggerPoint const& p : trigger_points())
        for (double const radius : {p.across_cm, p.up_cm}) {
            CHECK(radius >= 1.25);
            CHECK(radius <= 2.0);
        }
}

TEST_CASE("the places in the committed atlas.json are what the model says today")
{
    std::ifstream in(ATLAS_PLATES_DIR "/atlas.json", std::ios::binary);
    const std::string committed{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    for (View const& view : views) {
        auto const from = committed.find("{\"id\":\"" + std::string(view.id) + "\",\"angle\"");
        REQUIRE(from != std::string::npos);
        const std::string text =
            committed.substr(from, committed.find("{\"id\":\"", committed.find("landmarks", from) + 5000) - from);
        for (auto const& items : {point_items(view), landmark_items(view)})
            for (std::string const& item : items) {
                INFO(view.id << " " << item);
                CHECK((text.find(item) != std::string::npos));
            }
    }
}
