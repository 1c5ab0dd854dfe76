// SPDX-License-Identifier: MIT
// The thigh, the knee and the calf under the skin: lofted cuts with the muscles that show.
#include "atlas/skin_parts.hpp"

#include <array>

namespace tenderspot::atlas {
namespace {

constexpr std::array<Cut, 18> leg_cuts{{{3, 8.6, 2.6, -1.4, 1.8, -4.6},
                                        {10, 8.6, 2.6, -1.6, 1.2, -4.6},
                                        {15, 8.6, 2.75, -1.7, 1.2, -4.6},
                                        {22, 8.7, 3.5, -1.5, 1.9, -5.2},
                                        {29, 8.8, 4.5, -1.1, 2.8, -6.2},
                                        {35, 8.9, 5.1, -0.9, 3.5, -6.6},
                                        {40, 8.9, 5.0, -0.6, 3.9, -6.0},
                                        {44, 8.9, 4.9, -0.3, 4.2, -5.3},
                                        {47.5, 8.9, 5.0, 0.0, 4.7, -5.0},
                                        {51, 9.0, 5.4, 0.1, 5.4, -5.4},
                                        {56, 9.1, 6.0, 0.2, 6.4, -6.2},
                                        {62, 9.2, 6.6, 0.3, 7.3, -7.0},
                                        {68, 9.2, 7.2, 0.3, 8.0, -7.7},
                                        {74, 9.2, 7.7, 0.3, 8.5, -8.2},
                                        {80, 9.2, 8.0, 0.3, 8.5, -8.4},
                                        {86, 9.0, 8.0, 0.3, 8.2, -7.8},
                                        {92, 8.7, 7.7, 0.3, 7.5, -7.0},
                                        {100, 8.6, 6.4, 0.0, 6.0, -6.0}}};

double thigh_muscles(double d, Vec3 q)
{
    static const std::array<Tube, 6> muscles{{
        // rectus femoris, vastus lateralis, vastus medialis
        Tube({{{10.7, 92, 4.2}, 1.8},
              {{10.4, 84, 5.2}, 2.9},
              {{9.8, 72, 5.5}, 3.2},
              {{9.3, 60, 4.7}, 2.3},
              {{9.0, 53, 3.9}, 1.3}},
             6),
        Tube({{{14.2, 84, 0.6}, 1.8},
              {{14.0, 76, 1.6}, 2.9},
              {{13.4, 66, 1.9}, 3.1},
              {{12.0, 57, 1.9}, 2.4},
              {{11.0, 51.5, 2.2}, 1.5}},
             6),
        Tube({{{6.6, 66, 3.2}, 2.1}, {{6.0, 59, 2.8}, 2.6}, {{6.1, 53.5, 2.6}, 2.4}, {{6.9, 50.3, 2.6}, 1.5}}, 6),
        // adductors
        Tube({{{4.4, 83, 0.4}, 3.2}, {{4.2, 76, -0.5}, 3.9}, {{5.2, 66, -1.2}, 3.5}, {{6.4, 57, -1.2}, 2.0}}, 6),
        // biceps femoris and the inner hamstrings part above the hollow of the knee
        Tube({{{8.2, 80, -5.2}, 3.2},
              {{9.9, 70, -4.9}, 3.2},
              {{11.2, 60, -3.8}, 2.4},
              {{12.1, 52, -3.1}, 1.3},
              {{12.2, 45, -2.4}, 0.9}},
             6),
        Tube({{{6.4, 80, -5.0}, 3.2},
              {{7.0, 70, -5.0}, 3.2},
              {{6.3, 60, -4.3}, 2.5},
              {{5.6, 52, -3.5}, 1.5},
              {{6.0, 45, -1.8}, 1.1}},
             6),
    }};
    for (Tube const& muscle : muscles)
        d = muscle.join(d, q, 1.7);
    return d;
}

double calf_muscles(double d, Vec3 q)
{
    static const std::array<Tube, 7> muscles{{
        // gastrocnemius, the inner head lower and larger
        Tube({{{6.5, 48.5, -3.0}, 1.6},
              {{6.0, 42, -4.3}, 2.7},
              {{6.1, 36, -4.9}, 3.1},
              {{6.9, 31, -4.5}, 2.3},
              {{7.8, 26, -3.7}, 1.2}},
             6),
        Tube({{{11.0, 48.5, -2.8}, 1.4},
              {{11.5, 42, -4.2}, 2.4},
              {{11.4, 37.5, -4.6}, 2.8},
              {{10.4, 33, -3.9}, 1.8},
              {{9.7, 28.5, -3.6}, 1.1}},
             6),
        // soleus and the tendon of the heel
        Tube({{{9.0, 32, -3.2}, 3.3}, {{8.8, 24, -3.4}, 2.3}, {{8.6, 16, -3.9}, 1.2}}, 6),
        Tube({{{8.7, 24, -4.3}, 1.2}, {{8.6, 12, -4.7}, 0.85}, {{8.5, 4, -5.2}, 1.3}}, 6),
        // tibialis anterior, peronei, edge of the shin
        Tube({{{10.4, 42, 1.4}, 1.4},
              {{10.4, 36, 1.2}, 1.9},
              {{9.6, 27, 0.8}, 1.5},
              {{8.6, 16, 0.2}, 0.8},
              {{8.0, 9, 1.0}, 0.6}},
             6),
        Tube({{{12.2, 41, -0.8}, 1.4},
              {{12.1, 34, -1.1}, 1.7},
              {{11.5, 24, -1.6}, 1.4},
              {{10.9, 15, -2.6}, 0.9},
              {{11.0, 7, -3.2}, 0.8}},
             6),
        Tube({{{8.3, 40, 2.3}, 1.4}, {{7.9, 28, 1.1}, 1.1}, {{7.6, 16, -0.3}, 1.1}, {{7.3, 9.5, -0.9}, 1.3}}, 6),
    }};
    for (Tube const& muscle : muscles)
        d = muscle.join(d, q, 1.4);
    return d;
}

double knee(double d, Vec3 q)
{
    if (std::abs(q.y - 46) > 12) return d;
    d = joined(d, ellipsoid(q, {9.0, 49.3, 3.5}, {2.4, 2.5, 2.2}), 1.5);
    d = joined(d, round_cone(q, {{9.0, 47.4, 3.5}, 1.0}, {{9.0, 41.2, 2.8}, 1.2}), 1.2);
    d = joined(d, ellipsoid(q, {11.6, 44.6, 1.4}, {1.6, 1.6, 1.6}), 1.2);
    return joined(d, ellipsoid(q, {6.6, 45, 1.2}, {2.1, 2.0, 2.2}), 1.4);
}

} // namespace

double leg_form(Vec3 q)
{
    double d = loft(q, leg_cuts);
    d = carved(d, 97 - q.y, 3);
    d = carved(d, q.y - 4, 2);
    d = thigh_muscles(d, q);
    d = calf_muscles(d, q);
    d = knee(d, q);
    d = joined(d, ellipsoid(q, {6.7, 8.7, -0.9}, {1.1, 1.6, 1.5}), 1.0);
    return joined(d, ellipsoid(q, {11.0, 7.3, -2.3}, {1.0, 1.8, 1.3}), 1.0);
}

} // namespace tenderspot::atlas
