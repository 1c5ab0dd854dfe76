// SPDX-License-Identifier: MIT
// The poses of the strengthening exercises. For a person standing straight, the top of the head is at 6, the shoulders
// at 23, the hips at 49, the knees at 70, and the floor at 94.6.
#include "ui/figures/pose.hpp"

namespace tenderspot::ui {
namespace {

/// A chair from the side, its back towards the person who holds on to it.
Layer chair()
{
    return {{Shape::line, still, {{75, 48}, {77, 71}, {77, 94.6f}}},
            {Shape::line, still, {{77, 71}, {92, 71}, {92, 94.6f}}}};
}

} // namespace

std::vector<Pose> strengthening_poses()
{
    return {
        {"side_step",
         1,
         {floor(),
          {{Shape::head, still, {{50, 11.8f}, {50, 15.6f}}},
           {Shape::trunk, still, {{50, 21}, {42, 24.2f}, {58, 24.2f}, {50, 39}, {46.2f, 48}, {53.8f, 48}}},
           {Shape::arm, still, {{42, 24.2f}, {34.2f, 37}, {40, 45}, {43, 47}}},
           {Shape::arm, still, {{58, 24.2f}, {65.8f, 37}, {60, 45}, {57, 47}}},
           {Shape::leg, still, {{54.2f, 50}, {57.4f, 70.5f}, {60, 89.4f}, {63.4f, 92.5f}}},
           {Shape::leg, moving, {{45.8f, 50}, {38, 70}, {30.5f, 89}, {26.6f, 92.3f}}}},
          {{Shape::arrow, moving, {{53, 83}, {46.5f, 83}, {40.5f, 83}}}}}},
        {"side_lift",
         1,
         {floor(),
          chair(),
          {{Shape::head, still, {{50.4f, 10.8f}, {50.3f, 14.6f}}},
           {Shape::trunk, still, {{50.2f, 20}, {42.2f, 23.2f}, {58.2f, 23.2f}, {50, 38}, {46.2f, 47}, {53.8f, 47}}},
           {Shape::arm, still, {{42.2f, 23.2f}, {34.4f, 36}, {40.2f, 44}, {43.2f, 46}}},
           {Shape::arm, still, {{58.2f, 23.2f}, {63.5f, 37.5f}, {72.5f, 45.5f}, {77, 47}}},
           {Shape::leg, still, {{54, 49}, {53.8f, 70}, {53.2f, 89.4f}, {56.4f, 92.5f}}},
           {Shape::leg, moving, {{45.8f, 49}, {34.5f, 67}, {24, 83.6f}, {19.6f, 85}}}},
          {{Shape::arrow, moving, {{45.5f, 84}, {39, 83}, {33.6f, 80.4f}}}}}},
        {"pelvis_hold",
         1,
         {floor(),
          chair(),
          {{Shape::arm, still, {{43, 23.8f}, {35.4f, 36.6f}, {45, 41}, {49, 40}}}},
          {{Shape::head, still, {{51, 10.8f}, {51, 14.6f}}},
           {Shape::trunk, still, {{51, 20}, {43, 23.2f}, {59, 23.2f}, {50.6f, 38}, {46.2f, 47}, {53.8f, 47}}},
           {Shape::arm, still, {{59, 23.2f}, {64, 37.5f}, {72.5f, 45.5f}, {77, 47}}},
           {Shape::leg, still, {{54, 49}, {53.4f, 70}, {52.4f, 89.4f}, {55.6f, 92.5f}}},
           {Shape::leg, moving, {{45.8f, 49}, {42, 68.4f}, {41.4f, 82.4f}, {40, 87}}}},
          {{Shape::line, moving, {{28, 44}, {66, 44}}}, {Shape::arrow, moving, {{32, 61}, {32, 55}, {32, 48.6f}}}}}},
        {"leg_swing",
         1,
         {floor(),
          chair(),
          {{Shape::arm, still, {{49.5f, 25}, {57, 37.5f}, {67, 44.5f}, {72, 45.6f}}}},
          {{Shape::leg_side, still, {{50, 49}, {50.4f, 70}, {49.6f, 89.4f}, {47.6f, 92}, {57.6f, 92.8f}}}},
          {{Shape::profile, still, {{50.6f, 10.9f}, {51.6f, 14.8f}, {56.4f, 13.6f}}},
           {Shape::trunk_side, still, {{49.5f, 20}, {49.5f, 28.5f}, {50, 38}, {49.5f, 47.5f}}}},
          {{Shape::leg_side, moving, {{49.5f, 49}, {59, 67.8f}, {65, 86.6f}, {63.6f, 89.2f}, {73, 86.4f}}}},
          {{Shape::arm, still, {{49, 25.4f}, {42.4f, 37}, {46.6f, 43.6f}, {50.4f, 44.6f}}}},
          {{Shape::arrow, moving, {{43.6f, 85.6f}, {37.5f, 84.4f}, {31.5f, 81.6f}}}}}},
    };
}

} // namespace tenderspot::ui
