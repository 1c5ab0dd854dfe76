// SPDX-License-Identifier: MIT
// What a view sees of the skin: for each pixel its place on the body and its region.
#pragma once

#include "atlas/model.hpp"
#include "atlas/raster.hpp"
#include "atlas/regions.hpp"

namespace tenderspot::atlas {

/// A region on one side; the side means nothing on the midline.
struct SkinArea
{
    Region region = Region::flank;
    Side side = Side::left;
    bool operator==(SkinArea const&) const = default;
};

/// Every region with its sides, in stable order.
[[nodiscard]] std::vector<SkinArea> skin_areas();

class SkinPicture
{
public:
    SkinPicture(Model const& model, View const& view, int height);

    [[nodiscard]] View const& view() const { return view_; }
    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] double px_per_cm() const { return height_ / window_height; }
    /// Whether the body is there at all.
    [[nodiscard]] bool on_body(int x, int y) const { return strip_.depth(x, y) != no_depth; }
    /// The three following only for pixels on the body.
    [[nodiscard]] Vec3 place(int x, int y) const;
    /// 1 where the skin faces the viewer, 0 where it is seen edge-on.
    [[nodiscard]] double facing(int x, int y) const { return static_cast<double>(strip_.at(x, y).normal_z); }
    /// Nothing above the ribs and on the side that the view does not tell of.
    [[nodiscard]] std::optional<SkinArea> area(int x, int y) const;

private:
    View view_;
    int width_;
    int height_;
    Strip strip_;
};

} // namespace tenderspot::atlas
