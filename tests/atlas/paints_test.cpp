// SPDX-License-Identifier: MIT
// Tests of the paints: they stay on the body, agree with the outlines and with what the clinical sheet says.
#include "atlas/felt.hpp"
#include "atlas/paints.hpp"
#include "atlas/plate_folder.hpp"
#include "atlas/plate_set.hpp"
#include "atlas/points.hpp"
#include "atlas/surface.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <regex>
#include <set>

namespace paints_test {

using namespace tenderspot::atlas;

namespace {

Model const& drafted()
{
    static const Model model(Fineness{0.6, 0.6, 0.2, 8});
    return model;
}

constexpr int height = 640;

SkinPicture const& picture(std::size_t view)
{
    static std::map<std::size_t, SkinPicture> pictures;
    return pictures.try_emplace(view, drafted(), views[view], height).first->second;
}

using Names = std::set<std::string>;

/// The table of where points may be felt: core regions, and those where spill-over may reach.
struct FeltRow
{
    std::string point;
    Names core, spill;
};
std::vector<FeltRow> const felt_table{
    {"GMED-1", {"sacrum", "low_back"}, {"buttock_upper", "buttock_inner", "buttock_outer"}},
    {"GMED-2", {"buttock_upper", "buttock_outer", "hip_side"}, {"buttock_inner", "thigh_back", "thigh_outer"}},
    {"GMED-3", {"sacrum", "low_back"}, {"tailbone", "hip_front", "buttock_upper"}},
    {"QL-1", {"flank", "groin"}, {"belly", "hip_front", "low_back"}},
    {"QL-2", {"hip_side"}, {"thigh_outer", "low_back"}},
    {"QL-3", {"sacrum"}, {"low_back"}},
    {"QL-4", {"buttock_inner"}, {"buttock_outer"}},
    {"PIRI-L", {"buttock_outer", "hip_side"}, {"thigh_back"}},
    {"PIRI-M", {"sacrum", "buttock_inner"}, {"thigh_back"}},
    {"TFL-1", {"hip_side", "hip_front"}, {"thigh_outer", "thigh_front"}},
    {"GMIN-A", {"buttock_outer", "thigh_outer"}, {"knee_outer", "leg_outer", "ankle_outer"}},
    {"GMIN-P", {"buttock_inner", "thigh_back"}, {"calf_back"}}};

void check_cover(std::vector<FeltRecord> const& records)
{
    REQUIRE(records.size() == felt_table.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        auto const& [point, core, spill] = felt_table[i];
        REQUIRE(records[i].point == point);
        Names reached;
        for (auto const& [region, in_core, in_spill] : records[i].cover) {
            std::string const id{id_of(region)};
            INFO(point << " in " << id << ": core " << in_core << ", spill-over " << in_spill);
            if (core.count(id) == 1) CHECK(in_core >= 0.1);
            else if (spill.count(id) == 1) CHECK(in_core < in_spill + 0.15);
            else CHECK(in_core + in_spill < 0.15);
            if (in_core + in_spill >= 0.03) reached.insert(id);
        }
        for (auto const* names : {&core, &spill})
            for (std::string const& id : *names) {
                INFO(point << " should reach " << id);
                CHECK(reached.count(id) == 1);
            }
    }
}

/// The lines of atlas.json that tell what felt zones cover.
std::vector<FeltRecord> committed_cover()
{
    std::ifstream in(std::string(ATLAS_PLATES_DIR) + "/atlas.json");
    std::vector<FeltRecord> records;
    for (std::string line; std::getline(in, line);) {
        std::smatch match;
        static const std::regex head(R"re(^\{"point":"([^"]+)","cover":)re");
        static const std::regex item(R"re(\{"region":"([a-z_]+)","core":([0-9.]+),"spill":([0-9.]+)\})re");
        if (!std::regex_search(line, match, head)) continue;
        FeltRecord& record = records.emplace_back(FeltRecord{match[1], {}});
        for (std::sregex_iterator it(line.begin(), line.end(), item), end; it != end; ++it) {
            auto const region = std::ranges::find(region_ids, (*it)[1].str());
            REQUIRE(region != region_ids.end());
            record.cover.push_back(
                {static_cast<Region>(region - region_ids.begin()), std::stod((*it)[2]), std::stod((*it)[3])});
        }
    }
    return records;
}

/// The area that is painted or outlined but not both, for each that is both. `outlines` are in pixels of a plate twice
/// as large. Specks have no outline, so two square centimetres are free; and where a pixel is 2 mm wide, borders alone
/// are a few percent.
double disagreement(Plate const& plate, std::vector<Outline> const& outlines)
{
    Corner2 low{1e9, 1e9}, high{0, 0};
    for (Outline const& outline : outlines)
        for (Corner2 const& c : outline) {
            low = {std::min(low.x, c.x), std::min(low.y, c.y)};
            high = {std::max(high.x, c.x), std::max(high.y, c.y)};
        }
    double both = 0, one = 0;
    for (int y = 0; y < plate.height; ++y)
        for (int x = 0; x < plate.width; ++x) {
            Corner2 const at{2 * x + 1.0, 2 * y + 1.0};
            bool const painted = plate.alpha[plate.index(x, y)] > 85;
            bool const inside = at.x > low.x && at.x < high.x && at.y > low.y && at.y < high.y &&
                                std::ranges::any_of(outlines, [&](Outline const& o) { return holds(o, at); });
            both += painted && inside ? 1 : 0;
            one += painted != inside ? 1 : 0;
        }
    double const free = 2 * std::pow(plate.height / window_height, 2);
    return std::max(0.0, one - free) / std::max(both, 1.0);
}

} // namespace

TEST_CASE("every felt zone covers the regions the clinical sheet names, and hardly any other")
{
    check_cover(felt_cover(drafted().mesh(Layer::skin)));
    check_cover(committed_cover());
}

TEST_CASE("a felt zone is painted for each side, on its own side, and in spill-over wherever in core")
{
    for (Felt const& felt : felt_zones())
        for (Vertex const& v : drafted().mesh(Layer::skin).vertices) {
            auto const [core, spill] = felt_at(felt, v.at);
            REQUIRE(spill >= core);
            if (v.at.x < -1) REQUIRE(spill == 0);
        }
}

TEST_CASE("no paint leaves the body's outline, and felt zones and areas are grey 128 all over")
{
    for (std::size_t i = 0; i < views.size(); ++i) {
        SkinPicture const& skin = picture(i);
        std::vector<Paint> paints = felt_paints(skin);
        for (auto const& area : area_paints(skin))
            paints.push_back(area.paint);
        for (auto& zone : zone_paints(skin))
            paints.push_back(std::move(zone));
        for (auto const& [id, plate] : paints) {
            INFO(views[i].id << " " << id);
            std::size_t outside = 0;
            for (int y = 0; y < plate.height; ++y)
                for (int x = 0; x < plate.width; ++x) {
                    bool const body = skin.on_body(2 * x, 2 * y) || skin.on_body(2 * x + 1, 2 * y) ||
                                      skin.on_body(2 * x, 2 * y + 1) || skin.on_body(2 * x + 1, 2 * y + 1);
                    if (!body && plate.alpha[plate.index(x, y)] > 0) ++outside;
                }
            CHECK(outside == 0);
            CHECK(std::ranges::all_of(plate.grey, [](int grey) { return grey == 128; }));
            CHECK(filled_part(plate));
        }
    }
}

TEST_CASE("outlines and painted areas agree, freshly drawn and as committed")
{
    for (std::size_t i = 0; i < views.size(); ++i) {
        for (auto const& [area, paint, outlines] : area_paints(SkinPicture(drafted(), views[i], 1280))) {
            INFO(views[i].id << " " << paint.id);
            CHECK(disagreement(paint.plate, outlines) < 0.12);
        }
    }
    auto const record = read_record(ATLAS_PLATES_DIR);
    REQUIRE(record);
    for (ViewRecord const& view : record->views) {
        CHECK(view.areas.size() > 15);
        for (auto const& [area, outlines] : view.areas) {
            std::string const id = area_id(area);
            INFO(view.view.id << " " << id);
            auto const part = std::ranges::find(view.paints, id, &PartRecord::id);
            REQUIRE(part != view.paints.end());
            auto const plate = load_part(ATLAS_PLATES_DIR, view.view, *part);
            REQUIRE(plate);
            CHECK(disagreement(*plate, outlines) < 0.06);
        }
    }
}

TEST_CASE("no place of a view belongs to two areas")
{
    for (std::size_t i = 0; i < views.size(); ++i) {
        auto const areas = area_paints(picture(i));
        CHECK(areas.size() > 15);
        int twice = 0, once = 0;
        for (int y = 2; y < height; y += 5)
            for (int x = 2; x < plate_width(height); x += 5) {
                auto const holders = std::ranges::count_if(areas, [&](AreaPaint const& one) {
                    return std::ranges::any_of(one.outlines, [&](Outline const& o) {
                        return holds(o, {x + 0.5, y + 0.5});
                    });
                });
                once += holders == 1 ? 1 : 0;
                twice += holders > 1 ? 1 : 0;
            }
        INFO(views[i].id);
        CHECK(twice <= once / 100);
    }
}

TEST_CASE("a zone's paint lies where the zone is told to be, and is as large")
{
    for (std::size_t i = 0; i < views.size(); ++i) {
        SkinPicture const& skin = picture(i);
        auto const paints = zone_paints(skin);
        for (TriggerPoint const& point : trigger_points())
            for (const Side side : sides) {
                const Zone zone = zone_of(point, side);
                auto const id = "zone-" + std::string(point.id) + "-" + std::string(name_of(side));
                auto const it = std::ranges::find(paints, id, &Paint::id);
                INFO(views[i].id << " " << id);
                CHECK((it != paints.end()) == shown(views[i], zone, side));
                if (it == paints.end()) continue;
                Plate const& plate = it->plate;
                const Spot centre = on_plate(views[i], zone.centre);
                CHECK(plate.alpha[plate.index(static_cast<int>(centre.x * plate.width),
                                              static_cast<int>(centre.y * plate.height))] > 140);
                double pixels = 0;
                for (auto const alpha : plate.alpha)
                    pixels += std::min(1.0, alpha / 150.0);
                const Spot a = along_plate(views[i], zone.across), u = along_plate(views[i], zone.up);
                double const expected = 3.14159265 * std::abs(a.x * u.y - a.y * u.x) * plate.width * plate.height;
                CHECK(pixels == Approx(expected).epsilon(0.25));
            }
    }
}

} // namespace paints_test
