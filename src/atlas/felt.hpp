// SPDX-License-Identifier: MIT
// Where each point may be felt, as soft strokes on the skin.
#pragma once

#include "atlas/camera.hpp"
#include "atlas/shapes.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace tenderspot::atlas {

/// A line on the left skin that is as wide as its knots say: there the paint has faded to one half.
struct Stroke
{
    std::vector<Knot> path;
    Vec3 middle;
    double reach = 0; // no knot's paint is wider away from the middle than this
};

struct Felt
{
    std::string_view point;
    std::vector<Stroke> core;
    std::vector<Stroke> spill;
};

/// How strongly a place is painted, each 0..1; there is spill-over wherever there is core.
struct FeltAt
{
    double core = 0;
    double spill = 0;
};

/// One for each trigger point, in their order.
[[nodiscard]] std::span<const Felt> felt_zones();
/// `left` is a place on the skin, mirrored for the zones of the right side.
[[nodiscard]] FeltAt felt_at(Felt const& felt, Vec3 left);

} // namespace tenderspot::atlas
