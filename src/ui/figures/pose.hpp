// SPDX-License-Identifier: MIT
// How a person stands, sits or lies: body parts by their joints, in a box of 100 by 100, y down.
#pragma once

#include "ui/toolkit/geometry.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tenderspot::ui {

enum class Shape : std::uint8_t {
    head,       ///< Crown, chin: from the front or from behind.
    profile,    ///< Crown, chin, tip of the nose: from the side.
    trunk,      ///< From the front or from behind: neck, left and right shoulder, waist, left and right hip.
    trunk_side, ///< Neck, chest, waist, pelvis.
    arm,        ///< Shoulder, elbow, wrist, fingertips.
    leg,        ///< Hip, knee, ankle, toes: from the front or from behind.
    leg_side,   ///< Hip, knee, ankle, heel, toes.
    thigh,      ///< Hip, knee: of a leg whose shin is in another layer.
    shin,       ///< Knee, ankle, toes.
    pillow,     ///< From end to end of its middle line.
    ball,       ///< Its centre, a point of its rim.
    mat,        ///< Two opposite corners; covers nothing.
    line,       ///< Straight from point to point; covers nothing.
    curve,      ///< The same, smooth.
    arrow       ///< A curve with a head at its end.
};

enum class Tone : std::uint8_t { still, moving };

struct Part
{
    Shape shape;
    Tone tone;
    std::vector<Point> joints;
};

/// Parts that are grown together: one outline around all of them.
using Layer = std::vector<Part>;

struct Pose
{
    std::string_view name;
    float size; ///< Shrinks it all towards the middle of the floor; 1: seven heads and a half fill the box.
    std::vector<Layer> layers; ///< The farthest first; a nearer one hides what is behind it.
};

[[nodiscard]] std::vector<Pose> strengthening_poses();
[[nodiscard]] std::vector<Pose> stretching_poses();
[[nodiscard]] std::vector<Pose> treating_poses(); ///< And those of resting a strain.

} // namespace tenderspot::ui
