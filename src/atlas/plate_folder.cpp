// SPDX-License-Identifier: MIT
// The lines of atlas.json that tell of files.
#include "atlas/plate_folder.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace tenderspot::atlas {
namespace {

std::optional<ViewRecord> view_in(std::string const& line)
{
    char id[32];
    int angle = 0, width = 0, height = 0;
    if (std::sscanf(line.c_str(), R"({"id":"%31[a-z0-9_-]","angle":%d,"width":%d,"height":%d,)", id, &angle, &width,
                    &height) != 4)
        return {};
    auto const known = [&](auto const& all) -> std::optional<ViewRecord> {
        auto const it = std::ranges::find(all, std::string_view(id), &View::id);
        if (it == all.end()) return {};
        return ViewRecord{*it, height, {}, {}, {}};
    };
    auto const view = known(views);
    return view ? view : known(turns);
}

std::optional<PartRecord> part_in(std::string const& line, int whole_width, int whole_height)
{
    char id[64];
    double x = 0, y = 0, w = 0, h = 0;
    if (std::sscanf(line.c_str(), R"({"id":"%63[A-Za-z0-9_-]","x":%lf,"y":%lf,"w":%lf,"h":%lf})", id, &x, &y, &w, &h) !=
        5)
        return {};
    auto const pixels = [](double share, int whole) { return static_cast<int>(std::lround(share * whole)); };
    return PartRecord{
        id,
        {pixels(x, whole_width), pixels(y, whole_height), pixels(w, whole_width), pixels(h, whole_height)},
        whole_width,
        whole_height};
}

std::optional<AreaRecord> area_in(std::string const& line, int height)
{
    char id[64], side[16];
    int read = 0;
    if (std::sscanf(line.c_str(), R"({"region":"%63[a-z_]","side":"%15[a-z]","outlines":[%n)", id, side, &read) != 2 ||
        read == 0)
        return {};
    auto const region = std::ranges::find(region_ids, std::string_view(id));
    if (region == region_ids.end()) return {};
    AreaRecord area{{static_cast<Region>(region - region_ids.begin()),
                     std::string_view(side) == "right" ? Side::right : Side::left},
                    {}};
    for (char const* at = line.c_str() + read; *at != ']' && *at != '\0'; ++at) {
        if (*at == '[') area.outlines.emplace_back();
        if (area.outlines.empty() || (*at != '[' && *at != ',')) continue;
        char* end = nullptr;
        double const x = std::strtod(at + 1, &end);
        if (end == at + 1 || *end != ',') return {};
        double const y = std::strtod(end + 1, &end);
        area.outlines.back().push_back({x * plate_width(height), y * height});
        at = *end == ']' ? end : end - 1;
    }
    return area;
}

} // namespace

std::optional<AtlasRecord> read_record(std::filesystem::path const& folder)
{
    std::ifstream in(folder / "atlas.json");
    AtlasRecord record;
    std::vector<ViewRecord>* kind = &record.views;
    std::vector<PartRecord>* list = nullptr;
    int half = 1;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("\"turns\"")) kind = &record.turns;
        if (auto view = view_in(line)) kind->push_back(std::move(*view));
        if (kind->empty()) continue;
        ViewRecord& view = kind->back();
        if (line.starts_with("\"")) {
            half = line.starts_with("\"paints\"") ? 2 : 1;
            list = half == 2 ? &view.paints : line.starts_with("\"layers\"") ? &view.layers : nullptr;
        }
        if (auto part = part_in(line, plate_width(view.height) / half, view.height / half); part && list)
            list->push_back(std::move(*part));
        if (auto area = area_in(line, view.height)) view.areas.push_back(std::move(*area));
    }
    if (record.views.empty()) return {};
    return record;
}

std::string file_name(View const& view, PartRecord const& part)
{
    return std::string(view.id) + "-" + part.id + ".webp";
}

std::optional<Plate> load_part(std::filesystem::path const& folder, View const& view, PartRecord const& part)
{
    auto const plate = load_webp(folder / file_name(view, part));
    if (!plate || plate->width != part.part.width || plate->height != part.part.height) return {};
    return put_back(*plate, part.part.x, part.part.y, part.whole_width, part.whole_height);
}

} // namespace tenderspot::atlas
