// SPDX-License-Identifier: MIT
// Soft areas over the plates of a view, at half their size: felt zones, the points' own zones, skin regions.
#pragma once

#include "atlas/outlines.hpp"
#include "atlas/plate.hpp"
#include "atlas/skin_picture.hpp"

#include <string>

namespace tenderspot::atlas {

/// Of the paint; the plate is of the whole window and has grey 128 all over.
struct Paint
{
    std::string id;
    Plate plate;
};

/// "area-<region>-<side>", or without a side on the midline.
[[nodiscard]] std::string area_id(SkinArea const& area);

/// "felt-<point>-<side>" on the skin, denser in its core; only those of which enough can be seen.
[[nodiscard]] std::vector<Paint> felt_paints(SkinPicture const& skin);
/// "zone-<point>-<side>", an ellipse with a dense rim.
[[nodiscard]] std::vector<Paint> zone_paints(SkinPicture const& skin);

/// A region as the view shows it: its paint, and its outlines in pixels of the skin picture.
struct AreaPaint
{
    SkinArea area;
    Paint paint;
    std::vector<Outline> outlines;
};
[[nodiscard]] std::vector<AreaPaint> area_paints(SkinPicture const& skin);

} // namespace tenderspot::atlas
