// SPDX-License-Identifier: MIT
// The orthographic views around the body and the window they share.
#pragma once

#include "atlas/vec.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace tenderspot::atlas {

enum class Side { left, right };
inline constexpr std::array sides{Side::left, Side::right};

[[nodiscard]] constexpr std::string_view name_of(Side side) { return side == Side::left ? "left" : "right"; }

/// A place of the left side, brought to the wanted one.
[[nodiscard]] constexpr Vec3 on_side(Vec3 left, Side side) { return side == Side::left ? left : mirrored(left); }

/// The sine of a multiple of 15 degrees, the same on every machine.
[[nodiscard]] constexpr double sine(int degrees)
{
    constexpr std::array<double, 7> quarter{
        0, 0.25881904510252076, 0.5, 0.70710678118654752, 0.86602540378443865, 0.96592582628906829, 1};
    int const turn = (degrees % 360 + 360) % 360;
    int const half = turn % 180;
    double const value = quarter[static_cast<std::size_t>((half <= 90 ? half : 180 - half) / 15)];
    return turn < 180 ? value : -value;
}

struct View
{
    std::string_view id;
    int angle = 0;            // degrees: 0 from behind, 90 from the body's left, 180 from the front
    std::optional<Side> only; // the side of the body a side view shows
    Vec3 right;               // the direction that is rightwards on the picture
    Vec3 towards;             // the direction from the body to the viewer

    /// x rightwards, y up, z towards the viewer, all in cm.
    [[nodiscard]] constexpr Vec3 turned(Vec3 p) const { return {dot(p, right), p.y, dot(p, towards)}; }
    [[nodiscard]] constexpr Vec3 turned_back(Vec3 q) const { return right * q.x + Vec3{0, q.y, 0} + towards * q.z; }
    [[nodiscard]] constexpr bool shows(Side side) const { return !only || *only == side; }
};

/// `angle` is a multiple of 15.
[[nodiscard]] constexpr View seen_from(std::string_view id, int angle)
{
    std::optional<Side> only;
    if (angle == 90) only = Side::left;
    if (angle == 270) only = Side::right;
    return {id, angle, only, {-sine(angle + 90), 0, -sine(angle)}, {sine(angle), 0, -sine(angle + 90)}};
}

/// In the order in which one walks around the body.
inline constexpr std::array<View, 6> views{seen_from("back", 0),    seen_from("left_back", 45),
                                           seen_from("left", 90),   seen_from("front", 180),
                                           seen_from("right", 270), seen_from("right_back", 315)};

/// What is passed on the way from view to view.
inline constexpr std::array<View, 18> turns{
    seen_from("turn-015", 15),  seen_from("turn-030", 30),  seen_from("turn-060", 60),  seen_from("turn-075", 75),
    seen_from("turn-105", 105), seen_from("turn-120", 120), seen_from("turn-135", 135), seen_from("turn-150", 150),
    seen_from("turn-165", 165), seen_from("turn-195", 195), seen_from("turn-210", 210), seen_from("turn-225", 225),
    seen_from("turn-240", 240), seen_from("turn-255", 255), seen_from("turn-285", 285), seen_from("turn-300", 300),
    seen_from("turn-330", 330), seen_from("turn-345", 345)};

/// The part of space every plate shows, in cm: feet to lower ribs.
inline constexpr double window_half_width = 28.8;
inline constexpr double window_bottom = -1;
inline constexpr double window_top = 127;
inline constexpr double window_height = window_top - window_bottom;

/// The width in pixels that belongs to a height, which must be a multiple of 20.
[[nodiscard]] constexpr int plate_width(int height) { return height * 9 / 20; }

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

/// A direction or distance as it lies on the plate.
[[nodiscard]] constexpr Spot along_plate(View const& view, Vec3 v)
{
    return {dot(v, view.right) / (2 * window_half_width), -v.y / window_height};
}

} // namespace tenderspot::atlas
