// SPDX-License-Identifier: MIT
// Vertebrae and discs, from L5 up to T7.
#include "atlas/landmarks.hpp"
#include "atlas/skeleton.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::atlas {
namespace {

struct Size
{
    double width, depth, height; // half sizes of the body
};

Size body_size(int index)
{
    double const t = index / 10.0;
    return {mix(2.55, 1.55, t), mix(1.75, 1.4, t), mix(1.4, 1.05, t)};
}

/// The direction of the column at a vertebra, upward.
Vec3 lean(int index)
{
    int const below = std::max(index - 1, 0);
    int const above = std::min(index + 1, vertebra_count - 1);
    return unit(vertebra_centre(above) - vertebra_centre(below) + Vec3{0, 0, index == 0 ? 1.6 : 0});
}

/// A short drum: waisted when `waist` > 0, with rounded rims.
double drum(Vec3 p, Vec3 centre, Vec3 up, Size size, double waist)
{
    const Vec3 d = p - centre;
    double const h = dot(d, up);
    const Vec3 back = unit(cross({1, 0, 0}, up));
    double const f = dot(d, back);
    double const rim = h / size.height;
    double const narrow = 1 - waist * std::max(0.0, 1 - rim * rim);
    // The canal side of a body is flatter than its front.
    double const depth = size.depth * (f < 0 ? 1.0 : 0.96);
    double const r = std::sqrt(d.x * d.x / (size.width * size.width) + f * f / (depth * depth));
    double const side = (r - narrow) * std::min(size.width, depth);
    return -joined(-side, -(std::abs(h) - size.height), 0.45);
}

double arch(Vec3 q, int index)
{
    const Vec3 c = vertebra_centre(index);
    const Size size = body_size(index);
    double const k = index < 5 ? 1.0 : 0.8;
    const Vec3 joint = c + Vec3{1.75 * k, 0.1, -size.depth - 1.5};
    double d = round_cone(q, {c + Vec3{1.35 * k, 0.5, -size.depth + 0.2}, 0.55}, {joint + Vec3{0, 0.2, 0.2}, 0.55});
    // Joint processes up and down, then the lamina to the midline.
    d = joined(d, round_cone(q, {joint + Vec3{0.1, 1.5, 0.2}, 0.45}, {joint + Vec3{-0.15, -1.6, -0.5}, 0.48}), 0.6);
    d = joined(d, round_cone(q, {joint + Vec3{-0.1, -0.3, -0.1}, 0.6}, {c + Vec3{0, -0.6, -size.depth - 2.2}, 0.55}),
               0.7);
    if (index < 5) {
        const Vec3 tip = transverse_tip(index);
        d = joined(d, round_cone(q, {c + Vec3{1.6, 0.4, -size.depth - 0.5}, 0.55}, {mix(joint, tip, 0.6), 0.42}), 0.6);
        d = joined(d, ellipsoid(q, tip - Vec3{0.6, 0, 0}, {0.75, 0.5, 0.3}), 0.5);
    } else {
        d = joined(d, round_cone(q, {joint, 0.55}, {joint + Vec3{1.5, 0.5, -1.1}, 0.5}), 0.5);
    }
    return d;
}

double spinous(Vec3 p, int index)
{
    const Vec3 tip = spine_tip(index);
    const Vec3 root = vertebra_centre(index) + Vec3{0, -0.4, -body_size(index).depth - 1.9};
    if (index >= 5)
        return joined(round_cone(p, {root, 0.5}, {tip + Vec3{0, 0.2, 0.5}, 0.36}),
                      ellipsoid(p, tip + Vec3{0, 0.1, 0.4}, {0.45, 0.5, 0.45}), 0.4);
    // Lumbar: a hatchet, high and thin.
    const Vec3 middle = mix(root, tip, 0.5);
    double const blade = ellipsoid(p, middle + Vec3{0, -0.05, -0.1}, {0.4, 1.15, length(tip - root) * 0.52});
    return joined(blade, ellipsoid(p, tip + Vec3{0, 0.1, 0.45}, {0.5, 1.0, 0.45}), 0.5);
}

double vertebra(Vec3 p, int index)
{
    const Vec3 q = folded(p);
    double d = drum(p, vertebra_centre(index), lean(index), body_size(index), 0.14);
    d = joined(d, arch(q, index), 0.7);
    return joined(d, spinous(p, index), 0.6);
}

double disc(Vec3 p, int index)
{
    const Vec3 low = index == 0 ? Vec3{0, 98.9, -3.9} : vertebra_centre(index - 1);
    const Vec3 high = vertebra_centre(index);
    Size size = body_size(index);
    size.height = index == 0 ? 0.9 : 0.75;
    size.width *= 0.98;
    const Vec3 up = unit(index == 0 ? Vec3{0, 1, 0.75} : lean(index) + lean(index - 1));
    const Vec3 middle = index == 0 ? Vec3{0, 100.0, -3.2} : mix(low, high, 0.5);
    return drum(p, middle, up, size, -0.02);
}

} // namespace

Mesh column(double cell)
{
    Mesh mesh;
    for (int i = 0; i < vertebra_count; ++i) {
        const Vec3 c = vertebra_centre(i);
        const Box box{c + Vec3{-6.4, -6, -9}, c + Vec3{6.4, 3.2, 3.4}};
        mesh.append(surface_of([i](Vec3 p) { return vertebra(p, i); }, box, cell));
        mesh.append(surface_of([i](Vec3 p) { return disc(p, i); }, box, cell, 0.88F));
    }
    return mesh;
}

} // namespace tenderspot::atlas
