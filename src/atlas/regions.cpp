// SPDX-License-Identifier: MIT
// Borders between regions: lines through landmarks, over the angle around the trunk or the leg.
#include "atlas/regions.hpp"

#include "atlas/landmarks.hpp"
#include "atlas/shapes.hpp"

#include <algorithm>
#include <span>

namespace tenderspot::atlas {
namespace {

struct Bend
{
    double at, value;
};

/// A smooth curve through the bends, without waves of its own; level beyond the ends.
double along_line(std::span<const Bend> line, double at)
{
    if (at <= line.front().at) return line.front().value;
    std::size_t i = 0;
    while (i + 1 < line.size() && line[i + 1].at <= at)
        ++i;
    if (i + 1 == line.size()) return line.back().value;
    auto const steepness = [&](std::size_t k) {
        return (line[k + 1].value - line[k].value) / (line[k + 1].at - line[k].at);
    };
    // The slope in a bend is the harmonic mean of its neighbours', and level where the line turns back.
    auto const slope = [&](std::size_t k) {
        if (k == 0 || k + 1 == line.size()) return 0.0;
        double const before = steepness(k - 1), after = steepness(k);
        return before * after > 0 ? 2 * before * after / (before + after) : 0.0;
    };
    double const width = line[i + 1].at - line[i].at;
    double const t = (at - line[i].at) / width;
    double const t2 = t * t, t3 = t2 * t;
    return line[i].value * (2 * t3 - 3 * t2 + 1) + line[i + 1].value * (3 * t2 - 2 * t3) +
           width * (slope(i) * (t3 - 2 * t2 + t) + slope(i + 1) * (t3 - t2));
}

/// Degrees around an upright axis: 0 before it, 90 to the left of it, 180 behind it.
double around(Vec3 p, Vec3 axis) { return std::atan2(p.x - axis.x, p.z - axis.z) * (180 / 3.14159265358979); }
double around_trunk(Vec3 p) { return around(p, {}); }

/// The lower edge of the ribs, from the breastbone round to the spine.
double rib_edge(double angle)
{
    static constexpr std::array<Bend, 9> line{
        {{0, 127}, {5, 126.2}, {23, 121}, {41, 114.4}, {56, 111.6}, {90, 111.5}, {127, 113.9}, {150, 117}, {180, 119}}};
    return along_line(line, angle);
}

/// The upper edge of the hip bone from its front spine to the rear, and over the dimple to the spine.
double crest(double angle)
{
    static const std::array<Bend, 7> line{{{around_trunk(front_spine), front_spine.y},
                                           {around_trunk(crest_tubercle), crest_tubercle.y},
                                           {around_trunk(crest_top), crest_top.y},
                                           {125, crest_top.y - 0.8},
                                           {139, crest_top.y - 2.0},
                                           {around_trunk(rear_spine), rear_spine.y + 1.8},
                                           {180, rear_spine.y + 2.0}}};
    return along_line(line, angle);
}

/// Where the leg begins: below the groin, a hand below the trochanter, at the fold.
double top_of_leg(Vec3 q)
{
    double const seat = sitting_bone.y;
    static const std::array<Bend, 15> line{{{-180, seat + 0.3},
                                            {-150, seat + 0.7},
                                            {-120, seat + 2.0},
                                            {-90, pubic_tubercle.y - 6.5},
                                            {-60, pubic_tubercle.y - 5.5},
                                            {-45, pubic_tubercle.y - 4.2},
                                            {-20, pubic_tubercle.y - 1.4},
                                            {0, pubic_tubercle.y - 1.0},
                                            {30, pubic_tubercle.y - 2.0},
                                            {60, trochanter_side.y - 4.5},
                                            {90, trochanter_side.y - 6.0},
                                            {120, trochanter_side.y - 5.5},
                                            {135, trochanter_side.y - 4.8},
                                            {150, seat + 1.0},
                                            {180, seat + 0.3}}};
    return along_line(line, around(q, hip_centre));
}

Region front_of_trunk(Vec3 q)
{
    const Vec3 flat{q.x, q.y, 0};
    static const std::array<Vec3, 3> crease{{{pubic_tubercle.x + 0.3, pubic_tubercle.y - 3.4, 0},
                                             {5.4, pubic_tubercle.y - 0.7, 0},
                                             {8.6, front_spine.y - 6.1, 0}}};
    constexpr double groin_half = 2.3;
    if (distance_to_path(flat, crease) < groin_half || (q.x < 3.5 && q.y < pubic_tubercle.y - 1)) return Region::groin;
    const Vec3 spine{front_spine.x, front_spine.y, 0};
    double const above = cross(spine - crease[2], flat - crease[2]).z;
    if (length(flat - spine) < 3.6 || (above < 0 && q.x > 5.2)) return Region::hip_front;
    return Region::belly;
}

Region back_of_trunk(Vec3 q)
{
    static const std::array<Bend, 5> sacral_half{{{rear_spine.y - 9.3, 1.8},
                                                  {rear_spine.y - 4.8, 3.4},
                                                  {rear_spine.y - 1.8, rear_spine.x + 1.1},
                                                  {rear_spine.y, rear_spine.x + 1.6},
                                                  {rear_spine.y + 2, rear_spine.x + 0.2}}};
    double const tail = rear_spine.y - 8.6;
    if (q.y > tail && q.x < along_line(sacral_half, q.y)) return Region::sacrum;
    if (q.y <= tail && q.y > tail - 7 && q.x < 1.9) return Region::tailbone;
    if (q.y > mix(rear_spine.y - 5.2, trochanter_tip.y + 3.5, q.x / trochanter_tip.x)) return Region::buttock_upper;
    return q.x < mix(sitting_bone.x, trochanter_tip.x, 0.28) ? Region::buttock_inner : Region::buttock_outer;
}

Region of_trunk(Vec3 q)
{
    double const angle = around_trunk(q);
    double const spine = around_trunk(front_spine);
    constexpr double behind_trochanter = 110;
    bool const above_crest = q.y > crest(angle);
    if (angle < spine + (above_crest ? 9 : 7)) return front_of_trunk(q);
    if (above_crest) return angle > 120 && q.x < 6 ? Region::low_back : Region::flank;
    return angle < behind_trochanter ? Region::hip_side : back_of_trunk(q);
}

enum class Face { front, outer, back, inner };

Face face_of_leg(Vec3 q)
{
    const Vec3 axis = q.y > knee_centre.y
                          ? mix(knee_centre, hip_centre, (q.y - knee_centre.y) / (hip_centre.y - knee_centre.y))
                          : mix(ankle_centre, knee_centre, (q.y - ankle_centre.y) / (knee_centre.y - ankle_centre.y));
    double const angle = around(q, axis);
    if (std::abs(angle) > 128) return Face::back;
    if (angle > 45) return Face::outer;
    return angle > -45 ? Face::front : Face::inner;
}

Region of_leg(Vec3 q)
{
    const Face face = face_of_leg(q);
    double const knee_top = knee_centre.y + 5.5;
    double const knee_bottom = knee_centre.y - 5.5;
    if (q.y < ankle_centre.y + 2.5) {
        // The front of the ankle and the whole back of the foot belong to its top.
        if (q.z > ankle_centre.z + 3 || face == Face::outer || face == Face::front) return Region::ankle_outer;
        return face == Face::back ? Region::calf_back : Region::shin;
    }
    switch (face) {
    case Face::front: return q.y > knee_top ? Region::thigh_front : Region::shin;
    case Face::outer:
        return q.y > knee_top ? Region::thigh_outer : q.y > knee_bottom ? Region::knee_outer : Region::leg_outer;
    case Face::back: return q.y > knee_centre.y ? Region::thigh_back : Region::calf_back;
    case Face::inner: return q.y > knee_centre.y ? Region::thigh_inner : Region::shin;
    }
    return Region::shin;
}

} // namespace

std::optional<Region> region_at(Vec3 on_skin)
{
    const Vec3 q = folded(on_skin);
    if (q.y > rib_edge(around_trunk(q))) return {};
    return q.y < top_of_leg(q) ? of_leg(q) : of_trunk(q);
}

} // namespace tenderspot::atlas
