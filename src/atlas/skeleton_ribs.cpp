// SPDX-License-Identifier: MIT
// The lower ribs, their cartilages and the lower end of the breastbone.
#include "atlas/landmarks.hpp"
#include "atlas/skeleton.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::atlas {
namespace {

struct Rib
{
    std::vector<Knot> path; // half = the half height of the bone there
    double gristle = 1;     // the part of the length after which it is cartilage
};

/// The middle of the chest, from which ribs face outward.
constexpr Vec3 chest_axis{0, 0, -0.5};

/// From the spine round the side to the front, rib 12 first; then gristle, which leans on the rib above
/// or climbs to the breastbone. The last number is where bone turns into gristle.
const std::vector<Rib> plan{{{{{1.9, 119.9, -5.2}, 0.4},
                              {{4.0, 119.3, -7.6}, 0.5},
                              {{6.6, 117.4, -8.7}, 0.58},
                              {{8.5, 115.6, -8.4}, 0.52},
                              {{9.9, 113.9, -7.6}, 0.25}},
                             0.96},
                            {{{{1.9, 123.0, -5.9}, 0.42},
                              {{4.4, 122.4, -8.6}, 0.55},
                              {{7.8, 120.0, -9.3}, 0.64},
                              {{10.8, 117.1, -7.4}, 0.64},
                              {{12.5, 114.6, -4.2}, 0.56},
                              {{13.1, 112.9, -1.2}, 0.28}},
                             0.94},
                            {{{{1.8, 125.9, -6.5}, 0.42},
                              {{4.8, 125.2, -9.3}, 0.58},
                              {{8.6, 122.6, -9.6}, 0.66},
                              {{11.7, 119.2, -7.0}, 0.68},
                              {{13.3, 115.9, -2.8}, 0.68},
                              {{13.3, 113.4, 1.6}, 0.66},
                              {{12.4, 112.2, 4.8}, 0.6},
                              {{10.9, 112.6, 7.0}, 0.55},
                              {{9.0, 114.4, 8.3}, 0.46},
                              {{7.5, 116.8, 8.9}, 0.3}},
                             0.66},
                            {{{{1.8, 128.7, -7.0}, 0.42},
                              {{5.0, 128.0, -9.8}, 0.58},
                              {{9.0, 125.3, -9.8}, 0.66},
                              {{12.1, 121.8, -7.0}, 0.7},
                              {{13.7, 118.4, -2.4}, 0.72},
                              {{13.6, 115.9, 2.4}, 0.68},
                              {{12.1, 114.6, 6.0}, 0.62},
                              {{9.9, 115.1, 8.1}, 0.58},
                              {{7.6, 117.6, 9.1}, 0.5},
                              {{5.6, 120.8, 9.5}, 0.34}},
                             0.66},
                            {{{{1.8, 131.4, -7.4}, 0.42},
                              {{5.2, 130.8, -10.1}, 0.58},
                              {{9.3, 128.2, -9.9}, 0.66},
                              {{12.4, 124.8, -6.9}, 0.7},
                              {{13.9, 121.4, -2.2}, 0.74},
                              {{13.6, 118.8, 2.8}, 0.7},
                              {{11.5, 117.4, 6.8}, 0.65},
                              {{8.8, 118.2, 8.7}, 0.6},
                              {{6.0, 121.2, 9.5}, 0.52},
                              {{3.9, 124.4, 9.7}, 0.38}},
                             0.66},
                            {{{{1.8, 134.0, -7.7}, 0.42},
                              {{5.3, 133.4, -10.3}, 0.58},
                              {{9.5, 130.9, -10.0}, 0.66},
                              {{12.5, 127.6, -6.8}, 0.7},
                              {{13.9, 124.4, -2.0}, 0.74},
                              {{13.5, 121.8, 3.2}, 0.72},
                              {{10.9, 120.4, 7.5}, 0.68},
                              {{8.0, 121.4, 9.1}, 0.64},
                              {{4.9, 124.4, 9.7}, 0.58},
                              {{1.9, 127.9, 9.7}, 0.5}},
                             0.66},
                            {{{{1.8, 136.6, -7.9}, 0.42},
                              {{5.4, 136.0, -10.4}, 0.58},
                              {{9.6, 133.6, -10.0}, 0.66},
                              {{12.5, 130.4, -6.7}, 0.7},
                              {{13.8, 127.4, -1.8}, 0.74},
                              {{13.1, 125.2, 3.6}, 0.72},
                              {{9.9, 124.6, 8.0}, 0.68},
                              {{7.1, 125.6, 9.3}, 0.64},
                              {{4.3, 128.0, 9.7}, 0.58},
                              {{1.8, 130.4, 9.6}, 0.5}},
                             0.66},
                            {{{{9.6, 136.2, -10.0}, 0.6},
                              {{12.3, 133.4, -6.5}, 0.7},
                              {{13.5, 130.6, -1.6}, 0.74},
                              {{12.5, 128.8, 4.2}, 0.7},
                              {{8.5, 128.8, 8.7}, 0.66},
                              {{5.2, 130.0, 9.6}, 0.6},
                              {{1.8, 132.6, 9.4}, 0.5}},
                             0.66}};

std::vector<Rib> left_ribs()
{
    std::vector<Rib> ribs = plan;
    for (Rib& rib : ribs) // a slim chest, well inside the skin
        for (Knot& knot : rib.path) {
            knot.at.x *= 0.95;
            knot.at.z = mix(chest_axis.z, knot.at.z, 0.94);
        }
    return ribs;
}

/// A flat bone swept along its path; it is wide up and down and thin from inside to outside.
Mesh swept(Rib const& rib)
{
    constexpr int steps = 150;
    constexpr int sides = 20;
    Mesh mesh;
    for (int j = 0; j <= steps; ++j) {
        double const t = static_cast<double>(j) / steps;
        const Knot k = along(rib.path, t);
        const Vec3 ahead =
            unit(along(rib.path, std::min(t + 0.01, 1.0)).at - along(rib.path, std::max(t - 0.01, 0.0)).at);
        const Vec3 radial{k.at.x, 0, k.at.z - chest_axis.z};
        const Vec3 out = unit(radial - ahead * dot(radial, ahead));
        const Vec3 high = cross(ahead, out);
        double const end = std::sqrt(std::max(0.0, 1 - std::pow(std::abs(2 * t - 1), 40)));
        double const thick = std::min(0.36, k.half * 0.75);
        for (int i = 0; i < sides; ++i) {
            double const a = 6.28318530717959 * i / sides;
            Vertex v;
            v.at = k.at + (out * (thick * std::cos(a)) + high * (k.half * std::sin(a))) * end;
            v.normal = unit(out * (k.half * std::cos(a)) + high * (thick * std::sin(a)));
            v.tone = static_cast<float>(1 - 0.13 * ramp(rib.gristle - 0.01, rib.gristle + 0.01, t));
            mesh.vertices.push_back(v);
        }
    }
    for (std::uint32_t j = 0; j < steps; ++j)
        for (std::uint32_t i = 0; i < sides; ++i) {
            const std::uint32_t a = j * sides + i;
            const std::uint32_t b = j * sides + (i + 1) % sides;
            mesh.triangles.push_back({a, b, b + sides});
            mesh.triangles.push_back({a, b + sides, a + sides});
        }
    return mesh;
}

double breastbone(Vec3 p)
{
    double const body = ellipsoid(p, {0, 136.0, 9.2}, {2.0, 7.4, 0.75});
    return joined(body, round_cone(p, {{0, 129.0, 9.6}, 0.6}, {{0, 126.4, 9.7}, 0.32}), 0.8);
}

} // namespace

Mesh rib_cage(double cell)
{
    Mesh left;
    for (Rib const& rib : left_ribs())
        left.append(swept(rib));
    Mesh mesh = left.paired();
    mesh.append(surface_of(breastbone, {{-3, 125, 7.5}, {3, 140, 11}}, cell));
    return mesh;
}

} // namespace tenderspot::atlas
