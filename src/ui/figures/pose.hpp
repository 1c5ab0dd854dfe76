// SPDX-License-Identifier: MIT
// How a person stands, sits or lies: body parts by their joints, in a box of 100 by 100, with y down.
#pragma once

#include "ui/toolkit/geometry.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tenderspot::ui {

enum class Shape : std::uint8_t {
    head,       ///< Crown, chin: from the front or from the back.
    profile,    ///< Crown, chin, tip of the nose: from the side.
    trunk,      ///< From the front or from the back: neck, left and right shoulder, waist, left and right hip.
    trunk_side, ///< Neck, chest, waist, pelvis.
    arm,        ///< Shoulder, elbow, wrist, fingertips.
    leg,        ///< Hip, knee, ankle, toes: from the front or from the back.
    leg_side,   ///< Hip, knee, ankle, heel, toes.
    thigh,      ///< Hip, knee: for a leg whose shin is in another layer.
    shin,       ///< Knee, ankle, toes.
    pillow,     ///< The ends of its middle line.
    ball,       ///< Its centre, a point on its rim.
    mat,        ///< Two opposite corners; hides nothing.
    line,       ///< Straight from point to point; hides nothing.
    curve,      ///< Like line, but smooth.
    arrow       ///< A curve with a head at its end.
};

enum class Tone : std::uint8_t { still, moving };

struct Part
{
    Shape shape;
    Tone tone;
    std::vector<Point> joints;
};

/// How the tones are written in poses.
inline constexpr auto still = Tone::still, moving = Tone::moving;

/// Connected parts, with one outline around all of them.
using Layer = std::vector<Part>;

struct Pose
{
    std::string_view name;
    float size; ///< Scales everything towards the middle of the floor; at 1, seven and a half heads fill the box.
    std::vector<Layer> layers; ///< The farthest first; nearer layers hide those behind them.
};

/// The floor, at 94.6.
[[nodiscard]] inline Layer floor() { return {{Shape::line, still, {{8, 94.6f}, {92, 94.6f}}}}; }

[[nodiscard]] std::vector<Pose> strengthening_poses();
[[nodiscard]] std::vector<Pose> stretching_poses();
[[nodiscard]] std::vector<Pose> treating_poses(); ///< Also those for resting a strain.

} // namespace tenderspot::ui
