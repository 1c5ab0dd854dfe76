// SPDX-License-Identifier: MIT
// The trigger points of the model and where each view shows them.
#pragma once

#include "atlas/camera.hpp"
#include "atlas/muscles.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tenderspot::atlas {

struct TriggerPoint
{
    std::string_view id;
    Muscle muscle;
    Vec3 at;               // on the surface of the left muscle
    double radius_x = 1.5; // of its zone on the picture, in cm
    double radius_y = 1.5;
    bool back = false;
    bool side = false;
    bool front = false;

    [[nodiscard]] bool belongs_to(View const& view) const
    {
        return view.only ? side : view.towards.z < 0 ? back : front;
    }
};

[[nodiscard]] std::span<const TriggerPoint> trigger_points();

/// The place on the outer surface of the left muscle that is nearest to `target`.
[[nodiscard]] Vec3 nearest_on(Muscle muscle, Vec3 target);

/// The text of atlas.json for plates of a height; the same text for the same height, always.
[[nodiscard]] std::string atlas_json(int height);

} // namespace tenderspot::atlas
