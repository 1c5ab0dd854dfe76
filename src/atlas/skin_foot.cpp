// SPDX-License-Identifier: MIT
// The foot under the skin.
#include "atlas/foot_frame.hpp"
#include "atlas/skin_parts.hpp"

#include <array>

namespace tenderspot::atlas {
namespace {

struct Toe
{
    Knot root, tip;
};

constexpr std::array<Toe, 5> toes{{{{{-2.7, 1.5, 12.4}, 1.35}, {{-2.3, 1.2, 16.9}, 1.15}},
                                   {{{-0.7, 1.5, 13.0}, 0.85}, {{-0.4, 0.9, 17.1}, 0.78}},
                                   {{{0.9, 1.4, 12.7}, 0.8}, {{1.1, 0.85, 16.2}, 0.74}},
                                   {{{2.3, 1.3, 12.0}, 0.8}, {{2.5, 0.82, 15.1}, 0.72}},
                                   {{{3.5, 1.2, 10.8}, 0.85}, {{3.8, 0.82, 13.7}, 0.74}}}};

} // namespace

double foot_form(Vec3 q)
{
    if (q.y > 16) return q.y - 12; // far above
    const Vec3 p = in_foot(q);
    double d = ellipsoid(p, {0.1, 2.9, -3.4}, {2.8, 3.3, 2.9}); // heel
    d = joined(d, round_cone(p, {{0.0, 6.6, -0.2}, 2.7}, {{-0.5, 3.8, 5.4}, 2.3}), 2.0);
    d = joined(d, round_cone(p, {{-0.8, 5.3, 3.0}, 2.1}, {{-1.5, 2.0, 11.6}, 1.5}), 2.0); // instep
    d = joined(d, round_cone(p, {{0.9, 2.0, -2.0}, 2.0}, {{2.7, 2.2, 5.6}, 1.8}), 2.0);   // outer edge
    d = joined(d, round_cone(p, {{2.7, 2.0, 5.6}, 1.7}, {{3.2, 1.3, 10.6}, 1.3}), 1.5);
    d = joined(d, round_cone(p, {{0.6, 2.4, 6.0}, 1.9}, {{0.9, 1.6, 11.6}, 1.5}), 2.0);
    d = joined(d, ellipsoid(p, {-2.8, 1.8, 11.0}, {1.9, 1.8, 2.4}), 1.6); // ball of the big toe
    d = carved(d, ellipsoid(p, {-3.6, 0.2, 3.6}, {2.4, 2.0, 4.2}), 1.6);  // arch
    double front = 1e9;
    for (Toe const& toe : toes)
        front = joined(front,
                       joined(round_cone(p, toe.root, toe.tip),
                              ellipsoid(p, toe.tip.at, {toe.tip.half * 1.12, toe.tip.half, toe.tip.half * 1.25}), 0.4),
                       0.25);
    d = joined(d, front, 0.8);
    return carved(d, p.y, 0.6); // the floor
}

} // namespace tenderspot::atlas
