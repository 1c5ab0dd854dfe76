// SPDX-License-Identifier: MIT
// From areas of pixels to closed polygons.
#pragma once

#include <vector>

namespace tenderspot::atlas {

struct Corner2
{
    double x = 0, y = 0;
    bool operator==(Corner2 const&) const = default;
};
using Outline = std::vector<Corner2>;

/// Yes or no for each pixel.
struct Mask
{
    int width = 0, height = 0;
    std::vector<bool> set;
    /// False outside.
    [[nodiscard]] bool at(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < width && y < height &&
               set[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
};

/// Around every piece of at least `least_area` pixels, in pixels from the top left corner; holes are left out.
/// No corner that was dropped lies more than `tolerance` pixels beside its outline.
[[nodiscard]] std::vector<Outline> outlines_of(Mask const& mask, double least_area, double tolerance);

[[nodiscard]] bool holds(Outline const& outline, Corner2 place);

} // namespace tenderspot::atlas
