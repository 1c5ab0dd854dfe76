// SPDX-License-Identifier: MIT
// From depths back to places on the body.
#include "atlas/skin_picture.hpp"

namespace tenderspot::atlas {

std::vector<SkinArea> skin_areas()
{
    std::vector<SkinArea> all;
    for (std::size_t i = 0; i < region_ids.size(); ++i)
        for (const Side side : sides)
            if (auto const region = static_cast<Region>(i); is_paired(region) || side == Side::left)
                all.push_back({region, side});
    return all;
}

SkinPicture::SkinPicture(Model const& model, View const& view, int height)
    : view_(view),
      width_(plate_width(height)),
      height_(height),
      strip_(width_, height, height / window_height, Keep::all)
{
    strip_.move_to(0, height);
    strip_.draw(model.mesh(Layer::skin), view_);
}

Vec3 SkinPicture::place(int x, int y) const
{
    return view_.turned_back({(x + 0.5) / px_per_cm() - window_half_width, window_top - (y + 0.5) / px_per_cm(),
                              static_cast<double>(strip_.depth(x, y))});
}

std::optional<SkinArea> SkinPicture::area(int x, int y) const
{
    const Vec3 at = place(x, y);
    const Side side = at.x >= 0 ? Side::left : Side::right;
    if (!view_.shows(side)) return {};
    auto const region = region_at(at);
    if (!region) return {};
    return SkinArea{*region, is_paired(*region) ? side : Side::left};
}

} // namespace tenderspot::atlas
