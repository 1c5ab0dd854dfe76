// SPDX-License-Identifier: MIT
// The parts the outside of the body is joined from. All take places on the left half.
#pragma once

#include "atlas/shapes.hpp"

#include <span>

namespace tenderspot::atlas {

/// One level cut through the trunk or a leg: an oval, widest at `middle`, with a fullness (2 = ellipse,
/// more = squarer) of its own before and behind that line.
struct Cut
{
    double y;
    double centre; // x
    double half;   // half width
    double middle; // z of the widest place
    double front;  // z
    double back;   // z
    double front_fullness = 2.2;
    double back_fullness = 2.2;
};

/// A smooth body through cuts that go from low to high.
[[nodiscard]] double loft(Vec3 p, std::span<const Cut> cuts);

/// Trunk with the ridges beside the spine and the belly.
[[nodiscard]] double trunk_form(Vec3 q);
/// The cheek with the gluteal muscles above and beside it.
[[nodiscard]] double buttock_form(Vec3 q);
[[nodiscard]] double leg_form(Vec3 q);
[[nodiscard]] double foot_form(Vec3 q);

} // namespace tenderspot::atlas
