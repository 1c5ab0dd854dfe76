// SPDX-License-Identifier: MIT
// The facts and the pictures tell of the same places: what is weighed is what is painted.
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <fstream>
#include <map>
#include <regex>

namespace atlas_facts_test {

using namespace tenderspot;

namespace {

Catalogue const& facts() { return support::shipped_assets().catalogue; }
BodyMap const& body_map() { return support::shipped_assets().body_map; }

/// Of a region's skin, what the painted pattern of a point covers.
struct Cover
{
    double core = 0, spill = 0;
};
using Covers = std::map<std::string, Cover>; ///< By region.

/// As the atlas wrote them beside its pictures, by point.
std::map<std::string, Covers> painted()
{
    std::ifstream in{std::string{TENDERSPOT_ASSETS} + "/plates/atlas.json"};
    static std::regex const head{R"re(^\{"point":"([^"]+)","cover":)re"};
    static std::regex const item{R"re(\{"region":"([a-z_]+)","core":([0-9.]+),"spill":([0-9.]+)\})re"};
    std::map<std::string, Covers> all;
    for (std::string line; std::getline(in, line);) {
        std::smatch match;
        if (!std::regex_search(line, match, head)) continue;
        auto& covers = all[match[1]];
        for (std::sregex_iterator it{line.begin(), line.end(), item}, end; it != end; ++it)
            covers[(*it)[1]] = {std::stod((*it)[2]), std::stod((*it)[3])};
    }
    return all;
}

Felt const* felt_in(TriggerPoint const& point, std::string const& region)
{
    for (auto const& felt : point.felt)
        if (felt.region == region) return &felt;
    return nullptr;
}

bool encloses(std::vector<PlatePlace> const& outline, PlatePlace at)
{
    bool inside = false;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        auto const a = outline[i], b = outline[(i + 1) % outline.size()];
        if ((a.y > at.y) != (b.y > at.y) && at.x < a.x + (b.x - a.x) * (at.y - a.y) / (b.y - a.y)) inside = !inside;
    }
    return inside;
}

std::string region_at(MapView const& view, PlatePlace at)
{
    for (auto const& area : view.areas)
        for (auto const& outline : area.outlines)
            if (encloses(outline, at)) return area.region;
    return {};
}

/// The region over the zone's middle in the view that sees the zone least slanted.
std::string region_over(Spot const& spot)
{
    std::string region;
    float widest = 0;
    for (auto const& view : body_map().views)
        for (auto const& point : view.points) {
            auto const width = std::abs(point.across.x * point.up.y - point.across.y * point.up.x);
            if (point.spot != spot || width <= widest) continue;
            widest = width;
            region = region_at(view, point.at);
        }
    return region;
}

} // namespace

TEST_CASE("Facts: each point lies in the area that the pictures show over it, on either side", "[facts]")
{
    for (auto const& point : facts().points) {
        INFO(point.id);
        CHECK(point.lies_in == region_over({point.id, Side::left}));
        CHECK(point.lies_in == region_over({point.id, Side::right}));
    }
}

TEST_CASE("Facts: a pattern is painted in the areas that are weighed, and hardly anywhere else", "[facts]")
{
    auto all = painted();
    CHECK(all.size() == facts().points.size());
    for (auto const& point : facts().points)
        for (auto const& region : facts().regions) {
            auto const [core, spill] = all[point.id][region.id];
            INFO(point.id << " in " << region.id << ": core " << core << ", spill-over " << spill);
            auto const* felt = felt_in(point, region.id);
            if (!felt) CHECK(core + spill < 0.15);
            else if (felt->as == FeltAs::core) CHECK(core >= 0.1);
            else CHECK(core + spill >= 0.03);
        }
}

TEST_CASE("Facts: of each muscle that gets a routine there is a point that is usual, and one above all", "[facts]")
{
    std::map<std::string, int> best;
    for (auto const& point : facts().points) {
        INFO(point.id);
        best[point.muscle] = std::max(best[point.muscle], point.usual.rank);
        if (point.self_treatment == SelfTreatment::shown_only) CHECK(point.usual.rank == 0);
    }
    CHECK(best == std::map<std::string, int>{{"gmed", 3}, {"ql", 2}, {"tfl", 2}, {"gmin", 1}, {"piri", 1}});
}

TEST_CASE("Facts: a doctor comes first for the groin and the belly, and for no area that the muscles lie in", "[facts]")
{
    std::vector<std::string> ids;
    for (auto const& region : facts().regions)
        if (!region.doctor_first.empty()) ids.push_back(region.id);
    CHECK(ids == std::vector<std::string>{"groin", "belly"});
    for (auto const& point : facts().points)
        CHECK(facts().region(point.lies_in)->doctor_first.empty());
}

} // namespace atlas_facts_test
