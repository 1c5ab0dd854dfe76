// SPDX-License-Identifier: MIT
// The four orthographic views and the window they share.
#pragma once

#include "atlas/vec.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace tenderspot::atlas {

enum class Side { left, right };

struct View
{
    std::string_view id;
    Vec3 right;               // the direction that is rightwards on the picture
    Vec3 towards;             // the direction from the body to the viewer
    std::optional<Side> only; // the side of the body a side view shows

    /// x rightwards, y up, z towards the viewer, all in cm.
    [[nodiscard]] Vec3 turned(Vec3 p) const { return {dot(p, right), p.y, dot(p, towards)}; }
};

inline constexpr std::array<View, 4> views{{{"back", {-1, 0, 0}, {0, 0, -1}, {}},
                                            {"left", {0, 0, -1}, {1, 0, 0}, Side::left},
                                            {"right", {0, 0, 1}, {-1, 0, 0}, Side::right},
                                            {"front", {1, 0, 0}, {0, 0, 1}, {}}}};

/// The part of space every plate shows, in cm.
inline constexpr double window_half_width = 27;
inline constexpr double window_bottom = 38;
inline constexpr double window_top = 134;
inline constexpr double window_height = window_top - window_bottom;

/// 0..1 over the plate, x from its left edge, y from its top.
struct Spot
{
    double x = 0;
    double y = 0;
};

[[nodiscard]] constexpr Spot on_plate(View const& view, Vec3 p)
{
    return {(dot(p, view.right) + window_half_width) / (2 * window_half_width), (window_top - p.y) / window_height};
}

} // namespace tenderspot::atlas
