// SPDX-License-Identifier: MIT
// Tests of the trigger points and of atlas.json.
#include "atlas/atlas_json.hpp"
#include "atlas/landmarks.hpp"
#include "atlas/points.hpp"
#include "atlas/skeleton.hpp"
#include "atlas/skin.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <set>

namespace points_test {

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

/// Below the edge of the hip bone by so many centimetres, next to the place, as seen on the blade.
double below_crest(Vec3 p)
{
    double nearest = 1e9, height = 0;
    for (int i = 0; i <= 100; ++i) {
        const Vec3 edge = iliac_blade().at(i / 100.0, 0).at;
        double const d = std::hypot(edge.x - p.x, edge.z - p.z);
        if (d < nearest) {
            nearest = d;
            height = edge.y;
        }
    }
    return height - p.y;
}

TEST_CASE("GMED-1: just below the back of the crest, near the dimple; two fingers above and three to four out from the "
          "top of the cleft")
{
    const Vec3 p = point("GMED-1").at;
    CHECK(below_crest(p) > 0);
    CHECK(below_crest(p) < 4);
    CHECK(length(p - rear_spine) < 5);
    const Vec3 top_of_cleft{0, 95.5, -12};
    CHECK(p.y - top_of_cleft.y == Approx(4).margin(1.5));
    CHECK(p.x == Approx(6.5).margin(1.5));
}

TEST_CASE("GMED-2: just below the crest, half-way along")
{
    const Vec3 p = point("GMED-2").at;
    CHECK(below_crest(p) > 0.5);
    CHECK(below_crest(p) < 4.5);
    CHECK(p.z == Approx((front_spine.z + rear_spine.z) / 2).margin(1.5));
}

TEST_CASE("GMED-3: just below the crest, towards the front")
{
    const Vec3 p = point("GMED-3").at;
    CHECK(below_crest(p) > 0.5);
    CHECK(below_crest(p) < 4.5);
    CHECK(length(p - front_spine) < length(p - rear_spine) / 2);
    CHECK(p.z < front_spine.z);
}

TEST_CASE("QL-1: a hand-breadth from the spine, just below the last rib; QL-2: on the same line, just above the crest")
{
    const Vec3 upper = point("QL-1").at, lower = point("QL-2").at;
    CHECK(upper.x == Approx(8.2).margin(0.8));
    CHECK(lower.x == Approx(upper.x).margin(1));
    auto const rib = std::ranges::find(landmarks(), "RIB-12", &Landmark::id)->at;
    CHECK(rib.y - upper.y > 0.5);
    CHECK(rib.y - upper.y < 3);
    CHECK(below_crest(lower) < -0.5);
    CHECK(below_crest(lower) > -4.5);
}

TEST_CASE("QL-3: closer to the spine, beside L3; QL-4: closer to the spine, level with L4 and L5, above the rear crest")
{
    const Vec3 upper = point("QL-3").at, lower = point("QL-4").at;
    CHECK(upper.y == Approx(vertebra_centre(2).y).margin(1));
    CHECK(upper.x < point("QL-1").at.x - 2);
    CHECK(upper.x > 4);
    CHECK(lower.y < vertebra_centre(1).y + 0.5);
    CHECK(lower.y > vertebra_centre(0).y - 0.5);
    CHECK(lower.x < point("QL-2").at.x - 2);
    CHECK(below_crest(lower) < 0);
}

TEST_CASE("piriformis: on the line from the edge of the sacrum to the top of the trochanter, at its two ends")
{
    const Vec3 edge{4.0, 93.6, -8.0};
    CHECK(std::abs(sacrum(edge)) < 1.2);
    const Vec3 line = trochanter_tip - edge;
    auto const along = [&](Vec3 p) { return dot(p - edge, line) / dot(line, line); };
    auto const beside = [&](Vec3 p) { return length(p - edge - line * along(p)); };
    const Vec3 outer = point("PIRI-L").at, inner = point("PIRI-M").at;
    CHECK(along(outer) == Approx(0.68).margin(0.05)); // just outside of the border of middle and outer third
    CHECK(beside(outer) < 2);
    CHECK(along(inner) < 0.2);
    CHECK(beside(inner) < 1.5);
    // Away from the middle, where the nerve comes out.
    CHECK(length(inner - mix(edge, trochanter_tip, 0.5)) > 2);
    CHECK(length(outer - mix(edge, trochanter_tip, 0.5)) > 2);
}

TEST_CASE("TFL-1: just below and behind the front spine, before the trochanter, in the upper third of the muscle")
{
    const Vec3 p = point("TFL-1").at;
    CHECK(p.y < front_spine.y - 2);
    CHECK(p.z < front_spine.z);
    CHECK(p.z > trochanter_side.z + 4);
    CHECK(length(p - front_spine) < 8);
    double const top = sheet_of(Muscle::tfl).at(0.5, 0).at.y, bottom = sheet_of(Muscle::tfl).at(0.5, 1).at.y;
    CHECK((top - p.y) / (top - bottom) < 0.36);
}

TEST_CASE("GMIN-A: below and behind the front spine, between it and the trochanter, just behind the tensor")
{
    const Vec3 p = point("GMIN-A").at;
    CHECK(front_spine.y - p.y == Approx(2).margin(1));
    CHECK(front_spine.z - p.z > 1.5);
    CHECK(p.y > trochanter_tip.y);
    CHECK(p.z > trochanter_side.z);
    CHECK(p.z < point("TFL-1").at.z);
    CHECK(point("TFL-1").at.z - p.z < 3);
}

TEST_CASE("GMIN-P: a third of the way up from the trochanter to the crest, and behind that line")
{
    const Vec3 p = point("GMIN-P").at;
    const Vec3 up = crest_top - trochanter_side;
    double const part = dot(p - trochanter_side, up) / dot(up, up);
    CHECK(part == Approx(0.36).margin(0.09));
    CHECK(p.z < mix(trochanter_side, crest_top, part).z);
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
    auto const bare = [](std::string line) {
        return line.substr(0, line.find_last_not_of(",]}") + 1); // ends differ with the place in the list
    };
    std::ifstream in(ATLAS_PLATES_DIR "/atlas.json");
    std::map<std::string_view, std::set<std::string>> committed;
    std::string_view current;
    for (std::string line; std::getline(in, line);) {
        for (View const& view : views)
            if (line.starts_with("{\"id\":\"" + std::string(view.id) + "\",\"angle\"")) current = view.id;
        if (line.find("\"side\"") != std::string::npos) committed[current].insert(bare(line));
    }
    for (View const& view : views) {
        for (std::string const& item : point_items(view)) {
            INFO(view.id << " " << item);
            CHECK(committed[view.id].erase(bare(item)) == 1);
        }
        for (std::string const& item : landmark_items(view)) {
            INFO(view.id << " " << item);
            CHECK(committed[view.id].erase(bare(item)) == 1);
        }
        for (std::string const& line : committed[view.id])
            CHECK(line.starts_with("{\"region\"")); // nothing else is told
    }
}

} // namespace points_test
