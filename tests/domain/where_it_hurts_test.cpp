// SPDX-License-Identifier: MIT
#include "domain/where_it_hurts.hpp"

#include <catch2/catch.hpp>

namespace where_it_hurts_test {

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
    CHECK(found[0].explains == Approx(0.8f));
    CHECK(found[0].matches ==
          std::vector<Match>{{{"hip", Side::left}, MatchedBy::core}, {{"thigh", Side::left}, MatchedBy::spill}});
    CHECK(found[1].explains == Approx(0.5f));
    CHECK(found[1].matches == std::vector<Match>{{{"hip", Side::left}, MatchedBy::core}});
}

TEST_CASE("Where it hurts: of two that explain the same, the more typical comes first", "[domain][where]")
{
    auto const found = candidates(facts(), {{"hip", Side::left}});
    REQUIRE(ids(found) == Ids{"A left", "C left"});
    CHECK(found[0].explains == 1);
    CHECK(found[0].typical == Approx(1 / 1.6f));
    CHECK(found[1].typical == Approx(1 / 2.2f));
}

TEST_CASE("Where it hurts: of two that explain the same, the more usual comes before the more typical",
          "[domain][where]")
{
    auto more_usual = facts();
    more_usual.points[2].usual.rank = 1;
    CHECK(ids(candidates(more_usual, {{"hip", Side::left}})) == Ids{"C left", "A left"});
    more_usual.points[0].usual.rank = 1;
    CHECK(ids(candidates(more_usual, {{"hip", Side::left}})) == Ids{"A left", "C left"});
}

TEST_CASE("Where it hurts: what explains more comes before what is more usual", "[domain][where]")
{
    auto more_usual = facts();
    more_usual.points[0].usual.rank = 3;
    CHECK(ids(candidates(more_usual, {{"thigh", Side::left}, {"hip", Side::left}})) ==
          Ids{"C left", "A left", "B left"});
}

TEST_CASE("Where it hurts: two areas that a point may spread to are more than the core of one", "[domain][where]")
{
    CHECK(ids(candidates(facts(), {{"thigh", Side::left}, {"calf", Side::left}, {"hip", Side::left}})).front() ==
          "C left");
    Catalogue two = facts();
    two.points = {point("core of one", {core("hip")}),
                  point("spill of both", {core("tail"), spill("hip"), spill("calf")})};
    CHECK(ids(candidates(two, {{"hip", Side::left}, {"calf", Side::left}})).front() == "spill of both left");
}

TEST_CASE("Where it hurts: a point that is only shown comes after every one that can be treated", "[domain][where]")
{
    auto deep = facts();
    deep.points[0].self_treatment = SelfTreatment::shown_only;
    deep.points[0].usual.rank = 3;
    CHECK(ids(candidates(deep, {{"hip", Side::left}})) == Ids{"C left", "A left"});
}

TEST_CASE("Where it hurts: a point counts where it lies, as if it might spread there, on its own side",
          "[domain][where]")
{
    auto lying = facts();
    lying.points[1].lies_in = "hip";
    lying.points[1].usual.rank = place_rank;
    auto const found = candidates(lying, {{"hip", Side::right}});
    REQUIRE(ids(found) == Ids{"A right", "C right", "B right"});
    CHECK(found[2].explains == Approx(0.6f));
    CHECK(found[2].typical == 0);
    CHECK(found[2].matches == std::vector<Match>{{{"hip", Side::right}, MatchedBy::place}});
}

TEST_CASE("Where it hurts: the place of a rare point counts for nothing, nor does a place that is felt count twice",
          "[domain][where]")
{
    auto lying = facts();
    lying.points[1].lies_in = "hip";
    lying.points[1].usual.rank = place_rank - 1;
    lying.points[0].lies_in = "hip";
    lying.points[0].usual.rank = place_rank;
    auto const found = candidates(lying, {{"hip", Side::left}});
    REQUIRE(ids(found) == Ids{"A left", "C left"});
    CHECK(found[0].explains == 1);
    CHECK(found[0].matches.size() == 1);
}

TEST_CASE("Where it hurts: what speaks for no point is told", "[domain][where]")
{
    CHECK(unexplained(facts(), {}).empty());
    CHECK(unexplained(facts(), {{"hip", Side::left}, {"elbow", Side::right}}) == SoreAreas{{"elbow", Side::right}});
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

} // namespace where_it_hurts_test
