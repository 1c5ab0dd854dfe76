// SPDX-License-Identifier: MIT
// The trigger points of the model, their zones, and where each view shows them.
#pragma once

#include "atlas/camera.hpp"
#include "atlas/muscles.hpp"

#include <span>
#include <string_view>

namespace tenderspot::atlas {

struct TriggerPoint
{
    std::string_view id;
    Muscle muscle;
    Vec3 at;              // on the surface of the left muscle
    int from = 0;         // degrees around the body, as in a View, from where it is found and pressed
    double across_cm = 0; // from the zone's centre to its edge
    double up_cm = 0;
};

[[nodiscard]] std::span<const TriggerPoint> trigger_points();

/// An ellipse on the body over its point: flat, level across, facing to where it is pressed from, and leaning as the
/// skin leans there.
struct Zone
{
    Vec3 centre; // on the muscle
    Vec3 cover;  // on the skin above it
    Vec3 normal;
    Vec3 across; // to the edge: away from the midline on the back and front, forward on the side
    Vec3 up;     // to the edge
};

[[nodiscard]] Zone zone_of(TriggerPoint const& point, Side side);

/// Whether a view shows the zone, and not too slanted to be hit.
[[nodiscard]] bool shown(View const& view, Zone const& zone, Side side);

/// The place on the outer surface of the left muscle that is nearest to `target`.
[[nodiscard]] Vec3 nearest_on(Muscle muscle, Vec3 target);

} // namespace tenderspot::atlas
