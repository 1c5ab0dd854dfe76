// SPDX-License-Identifier: MIT
// The rows of atlas.json exactly as written there, not yet checked.
#pragma once

#include "content/json_fields.hpp"
#include "domain/body_map.hpp"

namespace tenderspot::content {

struct PlaceRow
{
    float x = 0, y = 0;
    [[nodiscard]] PlatePlace place() const { return {x, y}; }
};

struct BoxRow : PlaceRow
{
    float w = 0, h = 0;
};

struct PartRow : BoxRow
{
    std::string id;
};

struct PointRow : PlaceRow
{
    std::string id, side;
    PlaceRow across, up;
    float across_cm = 0, up_cm = 0;
};

struct AreaRow
{
    std::string region, side;
    std::vector<std::vector<float>> outlines; ///< x, y, x, y...
};

struct PlatesRow
{
    std::string id;
    float angle = 0, width = 0, height = 0;
    std::vector<PartRow> layers;
};

struct ViewRow : PlatesRow
{
    float px_per_cm = 0;
    BoxRow home;
    std::vector<PartRow> paints;
    std::vector<PointRow> points;
    std::vector<AreaRow> areas;
};

struct MapRow
{
    int version = 0;
    std::vector<ViewRow> views;
    std::vector<PlatesRow> turns;
};

void read(JsonFields&, MapRow&);

} // namespace tenderspot::content
