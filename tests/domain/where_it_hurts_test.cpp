// SPDX-License-Identifier: MIT
#include "domain/where_it_hurts.hpp"

#include <catch2/catch.hpp>

using namespace tenderspot;

namespace {

TriggerPoint point(std::string id, std::vector<Felt> felt)
{
    TriggerPoint out;
    out.id = std::move(id);
    out.felt = std::move(felt);
    return out;
}

Felt core(std::string region) { return {std::move(region), FeltAs::core, {}}; }
Felt spill(std::string region) { return {std::move(region), FeltAs::spill, {}}; }

Warning warning(std::string id, std::vector<std::vector<std::string>> regions, bool both_sides)
{
    Warning out;
    out.id = std::move(id);
    out.regions = std::move(regions);
    out.both_sides = both_sides;
    return out;
}

/// Hip, thigh, calf and a tailbone in the middle; A is felt at the hip, B down the leg, C all over.
Catalogue facts()
{
    Catalogue out;
    out.regions = {{"hip", "Hip", true}, {"thigh", "Thigh", true}, {"calf", "Calf", true}, {"tail", "Tailbone", false}};
    out.points = {point("A", {core("hip"), spill("tail")}), point("B", {core("thigh"), core("calf")}),
                  point("C", {core("hip"), spill("thigh"), spill("calf")})};
    out.warnings = {warning("asked", {}, false), warning("both legs", {{"thigh", "calf"}}, true),
                    warning("hip and tail", {{"hip"}, {"tail"}}, false)};
    return out;
}

std::vector<std::string> ids(std::vector<Candidate> const& all)
{
    std::vector<std::string> out;
    for (auto const& one : all)
        out.push_back(one.spot.point + (one.spot.side == Side::left ? " left" : " right"));
    return out;
}

std::vector<std::string> ids(std::vector<Warning const*> const& all)
{
    std::vector<std::string> out;
    for (auto const* one : all)
        out.push_back(one->id);
    return out;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("Where it hurts: nothing sore, no points", "[domain][where]")
{
    CHECK(candidates(facts(), {}).empty());
    CHECK(candidates(facts(), {{"elbow", Side::left}}).empty());
}

TEST_CASE("Where it hurts: a point is felt on its own side only", "[domain][where]")
{
    CHECK(ids(candidates(facts(), {{"calf", Side::right}})) == Ids{"B right", "C right"});
}

TEST_CASE("Where it hurts: the midline belongs to both sides", "[domain][where]")
{
    CHECK(ids(candidates(facts(), {{"tail", Side::left}})) == Ids{"A left", "A right"});
}

TEST_CASE("Where it hurts: core before spill-over, and the reasons say which", "[domain][where]")
{
    auto const found = candidates(facts(), {{"thigh", Side::left}, {"hip", Side::left}});
    REQUIRE(ids(found) == Ids{"C left", "A left", "B left"});
    CHECK(found[0].explains == Approx(0.7f));
    CHECK(found[0].matches ==
          std::vector<Match>{{{"hip", Side::left}, FeltAs::core}, {{"thigh", Side::left}, FeltAs::spill}});
    CHECK(found[1].explains == Approx(0.5f));
    CHECK(found[1].matches == std::vector<Match>{{{"hip", Side::left}, FeltAs::core}});
}

TEST_CASE("Where it hurts: of two that explain the same, the more typical comes first", "[domain][where]")
{
    auto const found = candidates(facts(), {{"hip", Side::left}});
    REQUIRE(ids(found) == Ids{"A left", "C left"});
    CHECK(found[0].explains == 1);
    CHECK(found[0].typical == Approx(1 / 1.4f));
    CHECK(found[1].typical == Approx(1 / 1.8f));
}

TEST_CASE("Where it hurts: a warning follows from both legs, not from one", "[domain][where]")
{
    CHECK(warnings(facts(), {{"thigh", Side::left}, {"calf", Side::left}}, {}).empty());
    CHECK(ids(warnings(facts(), {{"thigh", Side::left}, {"calf", Side::right}}, {})) == Ids{"both legs"});
}

TEST_CASE("Where it hurts: a warning of several groups needs one of each", "[domain][where]")
{
    CHECK(warnings(facts(), {{"hip", Side::right}}, {}).empty());
    CHECK(ids(warnings(facts(), {{"hip", Side::right}, {"tail", Side::left}}, {})) == Ids{"hip and tail"});
}

TEST_CASE("Where it hurts: a sign that was said warns, in the catalogue's order, and never by itself",
          "[domain][where]")
{
    CHECK(warnings(facts(), {}, {}).empty());
    CHECK(ids(warnings(facts(), {{"hip", Side::left}, {"tail", Side::left}}, {"asked"})) ==
          Ids{"asked", "hip and tail"});
}
