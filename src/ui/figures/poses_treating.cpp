// SPDX-License-Identifier: MIT
// The positions for treatment, and those for resting a strain.
#include "ui/figures/pose.hpp"

namespace tenderspot::ui {
namespace {

/// At x = 26; the strokes on its left show that it is solid.
Layer wall()
{
    return {{Shape::line, still, {{26, 4}, {26, 94.6f}}},
            {Shape::line, still, {{26, 14}, {18, 22}}},
            {Shape::line, still, {{26, 34}, {18, 42}}},
            {Shape::line, still, {{26, 54}, {18, 62}}},
            {Shape::line, still, {{26, 74}, {18, 82}}}};
}

/// Seen from above, lying on the right side with the head to the left: bed, head, trunk and the lower limbs.
std::vector<Layer> lying_on_the_side()
{
    return {{{Shape::mat, still, {{3, 26}, {97, 84}}}},
            {{Shape::pillow, still, {{13, 38}, {13, 58}}}},
            {{Shape::arm, still, {{30, 50}, {31, 64}, {20.5f, 67}, {15.6f, 66}}}},
            {{Shape::leg_side, still, {{53.5f, 47.5f}, {70, 59.5f}, {89, 53.5f}, {91, 51.6f}, {92, 60}}}},
            {{Shape::profile, still, {{13.4f, 46}, {17.4f, 47.4f}, {15.6f, 52.6f}}},
             {Shape::trunk_side, still, {{24, 46}, {32.4f, 47.6f}, {43, 46.6f}, {53, 47}}}}};
}
Layer upper_leg()
{
    return {{Shape::leg_side, still, {{53.5f, 47.6f}, {63, 66}, {83, 70.4f}, {85.4f, 69}, {84.6f, 77.6f}}}};
}
Layer pillow_between_the_knees() { return {{Shape::pillow, still, {{64, 71}, {80, 74.6f}}}}; }
Layer resting_arm() { return {{Shape::arm, still, {{30, 47.4f}, {37, 59.5f}, {47.5f, 65.6f}, {53, 67.6f}}}}; }

Pose with(std::string_view name, std::vector<Layer> layers, std::vector<Layer> const& nearer)
{
    layers.insert(layers.end(), nearer.begin(), nearer.end());
    return {name, 1, std::move(layers)};
}

/// The snowflake on a cold pack.
Layer flake()
{
    return {{Shape::line, moving, {{52.2f, 41.4f}, {52.2f, 48.6f}}},
            {Shape::line, moving, {{49.1f, 43.2f}, {55.3f, 46.8f}}},
            {Shape::line, moving, {{49.1f, 46.8f}, {55.3f, 43.2f}}}};
}

} // namespace

std::vector<Pose> treating_poses()
{
    return {
        {"wall_back",
         1,
         {floor(),
          wall(),
          {{Shape::ball, moving, {{29.8f, 52}, {33.2f, 52}}}},
          {{Shape::leg_side, still, {{40.5f, 51}, {57, 66}, {61, 87.6f}, {59, 91.6f}, {69, 92.8f}}}},
          {{Shape::profile, still, {{44.4f, 14.2f}, {45.4f, 18.2f}, {50.2f, 16.8f}}},
           {Shape::trunk_side, still, {{42.6f, 23.4f}, {41.8f, 32}, {40.6f, 41.4f}, {39.6f, 50}}}},
          {{Shape::leg_side, still, {{39.6f, 51}, {51, 69}, {50, 89.2f}, {48, 91.8f}, {58, 92.8f}}}},
          {{Shape::arm, still, {{41.6f, 28.8f}, {43, 43}, {51.4f, 53}, {55.6f, 55}}}},
          {{Shape::arrow, moving, {{66, 40}, {59, 40}, {53, 40}}}}}},
        {"wall_side",
         1,
         {floor(),
          wall(),
          {{Shape::ball, moving, {{29.8f, 49}, {33.2f, 49}}}},
          {{Shape::arm, still, {{36.4f, 25.8f}, {32, 38.5f}, {42, 39}, {47, 38}}}},
          {{Shape::head, still, {{44.6f, 12.6f}, {44.5f, 16.4f}}},
           {Shape::trunk, still, {{44.4f, 22}, {36.4f, 25.2f}, {52.4f, 25.2f}, {43.4f, 40}, {39, 49}, {46.6f, 49}}},
           {Shape::arm, still, {{52.4f, 25.2f}, {60, 38}, {53.6f, 46.4f}, {50.6f, 48.6f}}},
           {Shape::leg, still, {{38.8f, 51}, {44.6f, 70.6f}, {49, 89.4f}, {47, 92.5f}}},
           {Shape::leg, still, {{47, 51}, {55.4f, 70.6f}, {62.4f, 89.4f}, {66.4f, 92.5f}}}},
          {{Shape::arrow, moving, {{73, 44}, {67, 44}, {61.5f, 44}}}}}},
        {"cane_sitting",
         1,
         {floor(),
          {{Shape::line, still, {{34, 71.4f}, {62, 71.4f}}},
           {Shape::line, still, {{37, 71.4f}, {37, 94.6f}}},
           {Shape::line, still, {{59, 71.4f}, {59, 94.6f}}}},
          {{Shape::arm, still, {{47.4f, 42}, {58, 52.6f}, {68, 50.6f}, {71.6f, 49.6f}}}},
          {{Shape::leg_side, still, {{47, 64}, {70, 66}, {71.6f, 88.6f}, {69.6f, 91.8f}, {79.6f, 92.8f}}}},
          {{Shape::profile, still, {{49.4f, 26.4f}, {50.4f, 30.4f}, {55.2f, 29}}},
           {Shape::trunk_side, still, {{47.6f, 35.6f}, {46.8f, 44.4f}, {46.4f, 54}, {45.6f, 63}}}},
          {{Shape::leg_side, still, {{46, 64}, {67, 66}, {66.4f, 88.6f}, {64.4f, 91.8f}, {74.4f, 92.8f}}}},
          {{Shape::curve,
            moving,
            {{37.4f, 58.4f}, {32, 57}, {29.6f, 51.5f}, {33.4f, 46.4f}, {42, 46}, {58, 48.4f}, {78, 50.6f}}},
           {Shape::ball, moving, {{37.6f, 58.6f}, {39.4f, 58.6f}}}},
          {{Shape::arm, still, {{46.4f, 42}, {50, 55}, {60, 51.6f}, {63.6f, 49}}}}}},
        with("side_lying", lying_on_the_side(),
             {upper_leg(),
              {{Shape::ball, moving, {{54, 42.4f}, {57.4f, 42.4f}}}},
              {{Shape::arm, moving, {{30.4f, 46.6f}, {39.4f, 35.6f}, {49, 39.4f}, {54.4f, 41.4f}}}}}),
        with("good_side", lying_on_the_side(),
             {{{Shape::pillow, moving, {{64, 71}, {80, 74.6f}}}}, upper_leg(), resting_arm()}),
        with("cold_pack", lying_on_the_side(),
             {pillow_between_the_knees(),
              upper_leg(),
              resting_arm(),
              {{Shape::pillow, moving, {{49.6f, 45}, {54.8f, 45}}}},
              flake()}),
    };
}

} // namespace tenderspot::ui
