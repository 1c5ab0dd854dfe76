// SPDX-License-Identifier: MIT
// The poses of the stretches.
#include "ui/figures/pose.hpp"

namespace tenderspot::ui {
namespace {

} // namespace

std::vector<Pose> stretching_poses()
{
    return {
        // From above, on the back, head to the left.
        {"leg_across",
         1,
         {{{Shape::mat, still, {{3, 28}, {97, 76}}}},
          {{Shape::head, still, {{11.8f, 50}, {15.6f, 50}}},
           {Shape::trunk, still, {{21, 50}, {24.2f, 42}, {24.2f, 58}, {38, 50}, {48, 46.2f}, {48, 53.8f}}},
           {Shape::arm, still, {{24.2f, 42}, {35, 34.6f}, {48, 34.6f}, {53, 35}}},
           {Shape::leg, still, {{50, 54}, {70.5f, 53}, {89, 52}, {92, 52}}}},
          {{Shape::leg, moving, {{50, 46.4f}, {60, 64}, {78, 66.4f}, {82.6f, 65}}}},
          {{Shape::arm, still, {{24.2f, 58}, {38, 65.6f}, {51.5f, 65.4f}, {56.6f, 64.4f}}}},
          {{Shape::arrow, moving, {{70, 33.5f}, {75, 38}, {76, 45}}}}}},
        {"crossed_bend",
         1,
         {floor(),
          {{Shape::line, still, {{72, 94.6f}, {72, 72}, {92, 72}, {92, 94.6f}}},
           {Shape::line, still, {{92, 72}, {92, 46}}}},
          {{Shape::arm, still, {{67.4f, 46.4f}, {72, 59}, {78.4f, 68}, {82, 70}}}},
          {{Shape::leg_side, moving, {{48.5f, 49}, {41.5f, 68.6f}, {32, 86.4f}, {29.6f, 89}, {39.4f, 91.6f}}}},
          {{Shape::profile, still, {{80, 51.6f}, {76.4f, 50.4f}, {76.2f, 55.6f}}},
           {Shape::trunk_side, still, {{72.4f, 46.4f}, {65.5f, 43.6f}, {56, 43}, {47.6f, 47}}},
           {Shape::leg_side, still, {{47, 49}, {50.4f, 70}, {51, 89.4f}, {49, 92}, {59, 92.8f}}}},
          {{Shape::arm, still, {{65.6f, 46}, {67.4f, 59}, {72.6f, 68}, {76.4f, 70}}}},
          {{Shape::arrow, moving, {{58, 26}, {69, 27.5f}, {78, 34.5f}}}}}},
        {"side_tilt",
         0.84f,
         {floor(),
          {{Shape::head, moving, {{63, 12}, {61.4f, 15.6f}}},
           {Shape::trunk,
            moving,
            {{59.4f, 21}, {51.2f, 20.8f}, {65.6f, 27.4f}, {51.5f, 39}, {46.2f, 47}, {53.8f, 47.4f}}},
           {Shape::arm, moving, {{51.2f, 20.8f}, {53.4f, 4.6f}, {64, -4.4f}, {71.4f, -8.4f}}},
           {Shape::arm, moving, {{65.6f, 27.4f}, {78.4f, 16.4f}, {79, 3}, {76.4f, -5}}},
           {Shape::leg, still, {{45.8f, 49}, {44.4f, 70}, {42.6f, 89.4f}, {39.4f, 92.5f}}},
           {Shape::leg, still, {{54.2f, 49}, {55.6f, 70}, {57.4f, 89.4f}, {60.6f, 92.5f}}}},
          {{Shape::arrow, moving, {{36, 6}, {43, -4.5f}, {55, -10}}}}}},
        // Seen from the front.
        {"ankle_over_knee",
         1,
         {floor(),
          {{Shape::line, still, {{36, 94.6f}, {36, 73}, {66, 73}, {66, 94.6f}}},
           {Shape::line, still, {{36, 73}, {36, 42}, {37.5f, 40.5f}, {64.5f, 40.5f}, {66, 42}, {66, 73}}}},
          {{Shape::head, still, {{50, 20.8f}, {50, 24.6f}}},
           {Shape::trunk, still, {{50, 30}, {42, 33.2f}, {58, 33.2f}, {50, 49}, {46.2f, 60}, {53.8f, 60}}}},
          {{Shape::leg, still, {{46, 61}, {42.6f, 72}, {42.6f, 89.4f}, {39.6f, 92.5f}}}},
          {{Shape::thigh, moving, {{54, 60.4f}, {73, 60}}}},
          {{Shape::shin, moving, {{73, 61}, {46, 70}, {38.6f, 70}}}},
          {{Shape::arm, still, {{42, 33.2f}, {35.6f, 46.5f}, {41.4f, 57.5f}, {45, 62}}}},
          {{Shape::arm, still, {{58, 33.2f}, {67.4f, 43.4f}, {71.4f, 53}, {73, 57.4f}}}},
          {{Shape::arrow, moving, {{80, 60}, {79, 50}, {72.5f, 42}}}}}},
        {"leg_behind",
         1,
         {floor(),
          {{Shape::line, still, {{80, 48}, {82, 71}, {82, 94.6f}}},
           {Shape::line, still, {{82, 71}, {92, 71}, {92, 94.6f}}}},
          {{Shape::head, still, {{60, 11.6f}, {58.8f, 15.2f}}},
           {Shape::trunk, still, {{57, 20.6f}, {48.4f, 21.8f}, {63.8f, 26}, {50, 39}, {45.2f, 47.6f}, {52.8f, 48}}},
           {Shape::arm, still, {{48.4f, 21.8f}, {36.4f, 33}, {40, 44}, {43, 47}}},
           {Shape::arm, still, {{63.8f, 26}, {69, 39}, {78.4f, 45.8f}, {83, 47}}},
           {Shape::leg, still, {{53, 49.6f}, {54.4f, 70}, {54, 89.4f}, {57, 92.5f}}}},
          {{Shape::leg, moving, {{45.4f, 49.6f}, {53, 69.4f}, {66.4f, 86.4f}, {71.6f, 89.4f}}}},
          {{Shape::arrow, moving, {{33, 22}, {36.5f, 13}, {45, 8}}}}}},
    };
}

} // namespace tenderspot::ui
