// SPDX-License-Identifier: MIT
// Where each point may be felt, as soft strokes on the skin.
#pragma once

#include "atlas/camera.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace tenderspot::atlas {

/// A line on the left skin, with the distance at which its paint has faded to one half.
struct Stroke
{
    std::vector<Vec3> path;
    double half = 0;
    Vec3 middle;      // of the path
    double reach = 0; // nothing is painted farther from the middle
};

struct Felt
{
    std::string_view point;
    std::vector<Stroke> core;
    std::vector<Stroke> spill;
};

/// How strongly a place is painted, each 0..1.
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
