// SPDX-License-Identifier: MIT
// What atlas.json tells of the files beside it, and its text.
#pragma once

#include "atlas/outlines.hpp"
#include "atlas/plate.hpp"
#include "atlas/skin_picture.hpp"

#include <string>
#include <vector>

namespace tenderspot::atlas {

/// A file that holds a part of a plate.
struct PartRecord
{
    std::string id; // without the view
    Box2 part;
    int whole_width = 1, whole_height = 1;
};

struct AreaRecord
{
    SkinArea area;
    std::vector<Outline> outlines; // in pixels of the whole plate
};

/// A view, or a frame of the turn, which has layers only.
struct ViewRecord
{
    View view;
    int height = 0;
    std::vector<PartRecord> layers;
    std::vector<PartRecord> paints;
    std::vector<AreaRecord> areas;
};

/// How much of a region's skin a felt zone covers, each 0..1.
struct CoverRecord
{
    Region region = Region::flank;
    double core = 0;
    double spill = 0; // and not core
};

struct FeltRecord
{
    std::string point;
    std::vector<CoverRecord> cover; // only regions of which some is covered
};

struct AtlasRecord
{
    std::vector<ViewRecord> views;
    std::vector<ViewRecord> turns;
    std::vector<FeltRecord> felt;
};

/// The items of a view's points, one string each; they depend on the model's landmarks and skin alone.
[[nodiscard]] std::vector<std::string> point_items(View const& view);
[[nodiscard]] std::vector<std::string> landmark_items(View const& view);

/// One line for each item, always in the same order; the same record gives the same text.
[[nodiscard]] std::string atlas_json(AtlasRecord const& record);

} // namespace tenderspot::atlas
