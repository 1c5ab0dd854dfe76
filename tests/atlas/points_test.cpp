// SPDX-License-Identifier: MIT
// Tests of the trigger points and of atlas.json.
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

TEST_CASE("every point belongs to a view and is inside the outline of the body there")
{
    for (TriggerPoint const& p : trigger_points()) {
        INFO(p.id);
        CHECK((p.back || p.side || p.front));
        for (View const& view : views)
            if (p.belongs_to(view)) {
                CHECK(inside_outline(view, p.at));
                CHECK(inside_outline(view, mirrored(p.at)));
            }
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
    for (TriggerPoint const& p : trigger_points()) {
        CHECK(p.radius_x >= 1.25);
        CHECK(p.radius_y >= 1.25);
        CHECK(p.radius_x <= 2.0);
    }
}

TEST_CASE("the committed atlas.json is what the model says today")
{
    std::ifstream in(ATLAS_PLATES_DIR "/atlas.json", std::ios::binary);
    const std::string committed{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    CHECK((committed == atlas_json(2048))); // in brackets, or a failure would print both
}

TEST_CASE("atlas.json tells nothing of the far side in side views")
{
    const std::string text = atlas_json(2048);
    auto const left = text.find("\"id\": \"left\"");
    auto const right = text.find("\"id\": \"right\"");
    REQUIRE(left < right);
    const std::string view = text.substr(left, text.find("\"landmarks\"", left) - left);
    CHECK(view.find("\"side\": \"left\"") != std::string::npos);
    CHECK(view.find("\"side\": \"right\"") == std::string::npos);
}
