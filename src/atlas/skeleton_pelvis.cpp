// SPDX-License-Identifier: MIT
// The hip bones and the sacrum.
#include "atlas/landmarks.hpp"
#include "atlas/skeleton.hpp"

#include <algorithm>
#include <array>

namespace tenderspot::atlas {
namespace {

Sheet make_blade()
{
    using Row = std::vector<Knot>;
    const Row crest{{{11.5, 97.4, 7.5}, 0.75},   {{12.6, 99.9, 6.0}, 0.7},   {{13.4, 101.7, 3.6}, 0.85},
                    {{12.9, 103.6, -0.6}, 0.62}, {{11.3, 103.7, -3.8}, 0.6}, {{8.9, 102.8, -6.4}, 0.7},
                    {{6.4, 101.1, -8.2}, 0.85},  {{4.5, 98.8, -9.0}, 0.8}};
    const Row lip{{{11.2, 96.3, 7.0}, 0.5},    {{11.9, 98.2, 5.6}, 0.42},  {{12.4, 99.5, 3.2}, 0.6},
                  {{12.0, 100.9, -0.6}, 0.36}, {{10.7, 101.1, -3.6}, 0.4}, {{8.5, 100.4, -6.0}, 0.6},
                  {{6.2, 99.0, -7.8}, 0.8},    {{4.5, 97.5, -8.8}, 0.75}};
    const Row wing{{{10.7, 94.8, 6.0}, 0.6},   {{11.1, 96.0, 4.6}, 0.55}, {{11.1, 96.8, 2.4}, 0.6},
                   {{10.6, 97.2, -0.6}, 0.36}, {{9.5, 97.4, -3.0}, 0.45}, {{7.8, 97.6, -5.2}, 0.75},
                   {{6.0, 97.0, -7.2}, 0.85},  {{4.6, 96.4, -8.4}, 0.7}};
    const Row root{{{10.4, 93.0, 5.6}, 0.75}, {{10.8, 92.8, 4.0}, 0.95}, {{10.7, 92.6, 2.2}, 1.1},
                   {{10.0, 92.9, 0.0}, 1.0},  {{8.9, 93.6, -2.0}, 0.9},  {{7.4, 94.6, -3.9}, 0.8},
                   {{5.9, 95.2, -6.2}, 0.7},  {{4.7, 95.3, -8.0}, 0.6}};
    return Sheet({crest, lip, wing, root});
}

/// The ring of ischium and pubis round the obturator foramen.
double lower_ring(Vec3 p)
{
    static const Tube ischium({{{8.7, 87.6, -1.6}, 1.75}, {{7.4, 84.2, -3.2}, 1.3}, {{6.5, 81.6, -3.4}, 1.3}});
    static const Tube lower(
        {{{6.3, 80.9, -2.6}, 1.05}, {{4.6, 81.7, 0.6}, 0.68}, {{2.9, 83.4, 3.6}, 0.66}, {{1.5, 85.0, 5.6}, 0.8}});
    static const Tube upper(
        {{{9.2, 90.0, 2.8}, 1.6}, {{7.0, 89.7, 4.6}, 1.0}, {{4.6, 88.9, 6.2}, 0.75}, {{2.3, 87.7, 6.8}, 0.8}});
    double d = ischium.distance(p);
    d = joined(d, ellipsoid(p, sitting_bone + Vec3{0.1, 2.05, -0.3}, {1.45, 2.1, 1.7}), 0.9);
    d = joined(d, round_cone(p, {{7.2, 88.4, -3.0}, 0.9}, {{5.6, 87.0, -5.0}, 0.4}), 1.1); // ischial spine
    d = joined(d, lower.distance(p), 0.9);
    d = joined(d, upper.distance(p), 0.9);
    d = joined(d, ellipsoid(p, {1.5, 86.3, 6.3}, {1.2, 2.0, 0.95}), 0.8);
    return joined(d, ellipsoid(p, pubic_tubercle - Vec3{0, 0.3, 0.4}, {0.6, 0.5, 0.5}), 0.6);
}

double sacral_plate(Vec3 p)
{
    using Row = std::vector<Knot>;
    static const Slab plate(Sheet({Row{{{-4.7, 98.6, -4.6}, 0.8},
                                       {{-2.4, 99.0, -4.8}, 1.2},
                                       {{0, 98.8, -5.4}, 1.5},
                                       {{2.4, 99.0, -4.8}, 1.2},
                                       {{4.7, 98.6, -4.6}, 0.8}},
                                   Row{{{-5.2, 97.0, -5.8}, 1.0}, {{0, 96.6, -7.2}, 1.2}, {{5.2, 97.0, -5.8}, 1.0}},
                                   Row{{{-3.6, 94.4, -7.5}, 0.8}, {{0, 94.2, -8.5}, 1.0}, {{3.6, 94.4, -7.5}, 0.8}},
                                   Row{{{-2.5, 92.2, -8.5}, 0.6}, {{0, 92.0, -9.1}, 0.8}, {{2.5, 92.2, -8.5}, 0.6}},
                                   Row{{{-1.5, 90.2, -8.8}, 0.5}, {{0, 90.0, -9.1}, 0.6}, {{1.5, 90.2, -8.8}, 0.5}}}),
                            28, 38);
    return plate.distance(p);
}

} // namespace

Sheet const& iliac_blade()
{
    static const Sheet blade = make_blade();
    return blade;
}

double hip_bone(Vec3 p)
{
    static const Slab blade(iliac_blade(), 72, 34);
    double d = blade.distance(p);
    d = joined(d, ellipsoid(p, {10.5, 92.8, 5.7}, {0.8, 1.3, 0.8}), 0.9);
    // The crest is a thick lip with its widest place at the tubercle.
    static const Tube lip({{{11.5, 97.6, 7.3}, 0.75},
                           {{12.5, 99.8, 6.0}, 0.75},
                           {{13.35, 101.6, 3.6}, 1.0},
                           {{13.2, 102.9, 1.2}, 0.8},
                           {{12.7, 103.4, -1.2}, 0.6}});
    d = lip.join(d, p, 1.2);
    d = joined(d, ellipsoid(p, {4.5, 98.4, -9.1}, {0.8, 1.5, 0.7}), 0.8);
    d = joined(d, ellipsoid(p, hip_centre + Vec3{-0.1, 0.5, -0.1}, {3.2, 3.5, 3.3}), 1.6);
    d = joined(d, lower_ring(p), 1.3);
    const Vec3 open = unit({0.85, -0.4, 0.35});
    double const neck_room = round_cone(p, {hip_centre + open * 0.8, 2.1}, {hip_centre + Vec3{4.5, -3.2, -1.1}, 2.8});
    return carved(d, joined(ellipsoid(p, hip_centre + open * 0.6, {2.75, 2.75, 2.75}), neck_room, 1.0), 0.8);
}

double sacrum(Vec3 p)
{
    const Vec3 q = folded(p);
    double d = sacral_plate(p);
    d = joined(d, ellipsoid(p, {0, 98.9, -3.9}, {2.6, 1.1, 1.9}), 1.2); // first body with its end plate
    for (int i = 0; i < 4; ++i) {                                       // median crest
        double const t = i / 3.0;
        d = joined(
            d, ellipsoid(p, {0, mix(98.0, 91.8, t), mix(-7.6, -9.7, std::sqrt(t))}, {0.42, 0.85, mix(0.75, 0.4, t)}),
            0.6);
    }
    d = joined(d, round_cone(q, {{1.9, 99.6, -5.4}, 0.6}, {{2.2, 100.6, -5.6}, 0.5}), 0.7);
    for (int i = 0; i < 4; ++i) { // foramina, on both faces
        double const t = i / 3.0;
        const Vec3 hole{mix(2.5, 1.5, t), mix(97.6, 91.4, t), mix(-6.2, -8.9, std::sqrt(t))};
        double const depth = mix(0.75, 0.5, t); // bone is left between the front and the back holes
        d = carved(d, round_cone(q, {hole + Vec3{0, 0.6, 3}, 0.45}, {hole + Vec3{0, 0.2, depth}, 0.35}), 0.5);
        d = carved(d, round_cone(q, {hole + Vec3{0, -0.6, -3}, 0.4}, {hole + Vec3{0, -0.2, -depth}, 0.32}), 0.5);
    }
    static const Tube tail(
        {{{0, 89.2, -8.9}, 0.75}, {{0, 88.2, -8.6}, 0.55}, {{0, 87.2, -8.0}, 0.42}, {{0, 86.6, -7.35}, 0.3}});
    double c = tail.distance(p);
    c = joined(c, ellipsoid(q, {0.5, 89.1, -8.8}, {0.8, 0.35, 0.35}), 0.4);
    return joined(d, c, 0.5);
}

Mesh pelvis(double cell)
{
    Mesh mesh = surface_of(hip_bone, {{-0.4, 77.5, -11.5}, {16, 106, 10}}, cell).paired();
    mesh.append(surface_of(sacrum, {{-8, 85, -12}, {8, 102.6, 0}}, cell));
    auto const disc = [](Vec3 p) { return ellipsoid(p, {0, 86.2, 6.25}, {0.75, 1.75, 0.62}); };
    mesh.append(surface_of(disc, {{-1.5, 83.5, 4.5}, {1.5, 89, 8}}, cell, 0.9F));
    return mesh;
}

} // namespace tenderspot::atlas
