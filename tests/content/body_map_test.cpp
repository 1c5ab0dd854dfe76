// SPDX-License-Identifier: MIT
// The atlas as shipped: what each view shows and where; and what happens to broken texts.
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <fstream>
#include <set>
#include <sstream>

namespace body_map_test {

using namespace tenderspot;

namespace {

BodyMap const& shipped() { return support::shipped_assets().body_map; }

std::string shipped_text()
{
    std::ifstream file{std::string{TENDERSPOT_ASSETS} + "/plates/atlas.json"};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

using Ids = std::set<std::string>;

Ids points_in(View view, Side side)
{
    Ids ids;
    for (auto const& point : shipped().view(view)->points)
        if (point.spot.side == side) ids.insert(point.spot.point);
    return ids;
}

/// A small text that is whole and right.
std::string const small = R"({"version":2,"views":[{"id":"back","angle":0,"width":90,"height":200,"px_per_cm":20,
"home":{"x":0.1,"y":0.1,"w":0.8,"h":0.3},"layers":[{"id":"skin","x":0.1,"y":0,"w":0.8,"h":1}],
"paints":[{"id":"felt-A-left","x":0.2,"y":0.2,"w":0.1,"h":0.1}],
"points":[{"id":"A","side":"left","x":0.4,"y":0.3,"across":{"x":-0.03,"y":0},"up":{"x":0,"y":-0.01},"across_cm":1.5,"up_cm":1.4}],
"areas":[{"region":"sacrum","side":"left","outlines":[[0.4,0.2,0.5,0.2,0.5,0.3]]}],"landmarks":[]}],
"turns":[{"id":"turn-015","angle":15,"width":45,"height":100,"layers":[]}],"felt":[]})";

std::string with(std::string text, std::string const& from, std::string const& to)
{
    auto const at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::string reason(std::string const& from, std::string const& to)
{
    auto const read = content::read_body_map(with(small, from, to));
    REQUIRE_FALSE(read);
    return read.error().reason;
}

} // namespace

TEST_CASE("Atlas: there are six views in the order of a walk around the body, and frames between them", "[atlas]")
{
    REQUIRE(shipped().views.size() == views_around.size());
    std::set<float> angles;
    for (std::size_t i = 0; i < views_around.size(); ++i) {
        CHECK(shipped().views[i].view == views_around[i]);
        angles.insert(shipped().views[i].plates.angle);
    }
    for (auto const& frame : shipped().turns)
        angles.insert(frame.angle);
    CHECK(angles.size() == shipped().views.size() + shipped().turns.size());
    float expected = 0;
    for (float const angle : angles)
        CHECK(std::exchange(expected, expected + 15) == angle);
    CHECK(expected == 360);
}

TEST_CASE("Atlas: a plate shows 128 cm of body, hip and waist first", "[atlas]")
{
    for (auto const& view : shipped().views) {
        CHECK(view.cm_per_height == Approx(128));
        CHECK(view.plates.width == 1152);
        CHECK(view.plates.height == 2560);
        auto const bottom = view.home_from.y + view.home_size.y;
        CHECK(127 - view.home_from.y * 128 == Approx(121).margin(0.1));
        CHECK(127 - bottom * 128 == Approx(76).margin(0.1));
    }
}

TEST_CASE("Atlas: every point is seen in the views where it belongs, left and right", "[atlas]")
{
    auto const both = [](View view) {
        CHECK(points_in(view, Side::left) == points_in(view, Side::right));
        return points_in(view, Side::left);
    };
    CHECK(both(View::back) == Ids{"GMED-1", "GMED-2", "QL-1", "QL-2", "QL-3", "QL-4", "PIRI-L", "PIRI-M", "GMIN-P"});
    CHECK(both(View::front) == Ids{"GMED-3", "TFL-1", "GMIN-A"});
    Ids const side{"GMED-1", "GMED-2", "GMED-3", "TFL-1", "GMIN-A", "GMIN-P"};
    CHECK(points_in(View::left, Side::left) == side);
    CHECK(points_in(View::left, Side::right).empty());
    CHECK(points_in(View::right, Side::right) == side);
    CHECK(points_in(View::right, Side::left).empty());
    // The back quarter shows what the near side and the back share, and of the far side what turns this way.
    Ids const near = points_in(View::left_back, Side::left);
    for (auto const* id : {"GMED-1", "GMED-2", "QL-1", "QL-2", "PIRI-L", "PIRI-M", "GMIN-P"})
        CHECK(near.count(id) == 1);
    CHECK(near.count("TFL-1") == 0);
    Ids const far = points_in(View::left_back, Side::right);
    CHECK(far.count("PIRI-M") == 1);
    CHECK(far.count("GMED-2") == 0);
    CHECK(points_in(View::right_back, Side::right) == near);
    CHECK(points_in(View::right_back, Side::left) == far);
}

TEST_CASE("Atlas: the person's left is where it belongs on each plate", "[atlas]")
{
    for (auto const& point : shipped().view(View::back)->points)
        CHECK((point.at.x < 0.5f) == (point.spot.side == Side::left));
    for (auto const& point : shipped().view(View::front)->points)
        CHECK((point.at.x > 0.5f) == (point.spot.side == Side::left));
}

TEST_CASE("Atlas: a zone is as large on the body as it says, and narrower where it is slanted", "[atlas]")
{
    for (auto const& view : shipped().views)
        for (auto const& point : view.points) {
            INFO(view.plates.prefix << " " << point.spot.point);
            auto const cm = [&](PlatePlace v) {
                return std::hypot(v.x * view.cm_per_height * view.aspect(), v.y * view.cm_per_height);
            };
            CHECK(cm(point.across) <= point.across_cm + 0.05f);
            CHECK(cm(point.across) >= point.across_cm * 0.33f);
            CHECK(cm(point.up) <= point.up_cm + 0.05f);
            CHECK(cm(point.up) >= point.up_cm * 0.6f);
            CHECK(point.up.y < 0);
        }
}

TEST_CASE("Atlas: what a view tells of has its paint", "[atlas]")
{
    for (auto const& view : shipped().views) {
        for (auto const& point : view.points) {
            auto const side = point.spot.side == Side::left ? "-left" : "-right";
            INFO(view.plates.prefix << " " << point.spot.point << side);
            CHECK(view.paint("zone-" + point.spot.point + side));
        }
        for (auto const& area : view.areas) {
            INFO(view.plates.prefix << " " << area.region);
            auto const side = area.side == Side::left ? "-left" : "-right";
            CHECK((view.paint("area-" + area.region + side) || view.paint("area-" + area.region)));
        }
    }
    std::set<std::string> felt;
    for (auto const& view : shipped().views)
        for (auto const& paint : view.paints)
            if (paint.layer.rfind("felt-", 0) == 0) felt.insert(paint.layer);
    CHECK(felt.size() == 24);
}

TEST_CASE("Atlas: a text that is right is read as it stands", "[atlas]")
{
    auto const read = content::read_body_map(small);
    REQUIRE(read);
    auto const& view = read.value().views.at(0);
    CHECK(view.view == View::back);
    CHECK(view.plates.layer("skin")->size == PlatePlace{0.8f, 1});
    CHECK(view.paint("felt-A-left")->from == PlatePlace{0.2f, 0.2f});
    CHECK(view.points.at(0).across == PlatePlace{-0.03f, 0});
    CHECK(view.areas.at(0).outlines.at(0).size() == 3);
    CHECK(view.cm_per_height == 10);
    CHECK(read.value().turns.at(0).prefix == "turn-015");
}

TEST_CASE("Atlas: a broken text is refused with a reason that names the view and the item", "[atlas]")
{
    using Catch::Contains;
    CHECK_THAT(reason("\"version\":2", "\"version\":1"), Contains("version 1"));
    CHECK_THAT(reason("\"id\":\"back\"", "\"id\":\"above\""), Contains("above"));
    CHECK_THAT(reason("\"height\":200", "\"height\":0"), Contains("back") && Contains("plate"));
    CHECK_THAT(reason("\"px_per_cm\":20", "\"px_per_cm\":0"), Contains("back") && Contains("px_per_cm"));
    CHECK_THAT(reason("\"w\":0.8,\"h\":0.3", "\"w\":1.8,\"h\":0.3"), Contains("back") && Contains("home"));
    CHECK_THAT(reason("{\"id\":\"skin\",\"x\":0.1", "{\"id\":\"skin\",\"x\":0.3"),
               Contains("back") && Contains("skin"));
    CHECK_THAT(reason("\"x\":0.2,\"y\":0.2", "\"x\":-0.2,\"y\":0.2"), Contains("back") && Contains("felt-A-left"));
    CHECK_THAT(reason("{\"id\":\"felt-A-left\"", "{\"id\":\"skin\""),
               Contains("back: picture skin") || Contains("twice"));
    CHECK_THAT(reason("\"id\":\"A\",\"side\":\"left\"", "\"id\":\"A\",\"side\":\"up\""),
               Contains("back: A") && Contains("up"));
    CHECK_THAT(reason("\"x\":0.4,\"y\":0.3", "\"x\":0.4,\"y\":1.3"), Contains("back: A"));
    CHECK_THAT(reason("\"x\":-0.03", "\"x\":-0.3"), Contains("back: A"));
    CHECK_THAT(reason("\"across_cm\":1.5", "\"across_cm\":15"), Contains("back: A"));
    CHECK_THAT(reason("[[0.4,0.2,0.5,0.2,0.5,0.3]]", "[[0.4,0.2,0.5,0.2]]"), Contains("back: sacrum"));
    CHECK_THAT(reason("[[0.4,0.2,0.5,0.2,0.5,0.3]]", "[[0.4,0.2,0.5,0.2,0.5,3]]"), Contains("back: sacrum"));
    CHECK_THAT(reason("[[0.4,0.2,0.5,0.2,0.5,0.3]]", "[]"), Contains("back: sacrum"));
    CHECK_THAT(reason("\"angle\":15", "\"angle\":-15"), Contains("turn-015"));
    CHECK_THAT(reason("\"id\":\"turn-015\"", "\"id\":\"back\""), Contains("back") && Contains("twice"));
    CHECK_THAT(reason("\"across\"", "\"along\""), Contains("across"));
    CHECK(reason("\"across_cm\":1.5", "\"across_cm\":\"1.5\"") ==
          "line 4, views[0].points[0].across_cm: must be a number with a fraction, is a text");
    CHECK(reason("\"up\":{\"x\":0,", "\"up\":{\"x\":0,\"z\":0,") ==
          "line 4, views[0].points[0].up.z: is not a field that is known here");
    CHECK(reason("[[0.4,0.2,0.5,0.2,0.5,0.3]]", "[[0.4,[0.2],0.5,0.2,0.5,0.3]]") ==
          "line 5, views[0].areas[0].outlines[0][1]: must be a number with a fraction, is a list");
    CHECK_FALSE(content::read_body_map(""));
    CHECK_FALSE(content::read_body_map("{}"));
}

TEST_CASE("Atlas: no truncation of the file is accepted or does harm", "[atlas]")
{
    std::size_t accepted = 0;
    for (std::size_t length = 0; length + 1 < small.size(); length += 3)
        accepted += static_cast<bool>(content::read_body_map(small.substr(0, length)));
    CHECK(accepted == 0);
    auto const whole = shipped_text();
    CHECK_FALSE(content::read_body_map(whole.substr(0, whole.size() / 2)));
}

} // namespace body_map_test
