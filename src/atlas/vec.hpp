// SPDX-License-Identifier: MIT
// A point or direction in the model, in centimetres.
#pragma once

#include <cmath>

namespace tenderspot::atlas {

/// The one frame of the model: +x to the person's left, +y up from the floor, +z forward.
/// Only the left side is built; the right side is its mirror in x.
struct Vec3
{
    double x = 0;
    double y = 0;
    double z = 0;
};

constexpr Vec3 operator+(Vec3 a, Vec3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
constexpr Vec3 operator-(Vec3 a, Vec3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
constexpr Vec3 operator*(Vec3 a, double k) { return {a.x * k, a.y * k, a.z * k}; }
constexpr double dot(Vec3 a, Vec3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
constexpr Vec3 cross(Vec3 a, Vec3 b) { return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }
inline double length(Vec3 a) { return std::sqrt(dot(a, a)); }
inline Vec3 unit(Vec3 a)
{
    double const n = length(a);
    return n > 1e-12 ? a * (1 / n) : Vec3{0, 0, 1};
}
constexpr Vec3 mix(Vec3 a, Vec3 b, double t) { return a + (b - a) * t; }
constexpr double mix(double a, double b, double t) { return a + (b - a) * t; }
constexpr Vec3 mirrored(Vec3 a) { return {-a.x, a.y, a.z}; }
/// The same place on the built (left) side.
inline Vec3 folded(Vec3 a) { return {std::abs(a.x), a.y, a.z}; }

} // namespace tenderspot::atlas
