// SPDX-License-Identifier: MIT
// Signed-distance shapes and the soft joins between them.
#pragma once

#include "atlas/vec.hpp"

#include <functional>
#include <span>
#include <vector>

namespace tenderspot::atlas {

/// Negative inside, positive outside, about one centimetre per centimetre near zero.
using Field = std::function<double(Vec3)>;

/// A place on a path or sheet with the half thickness there.
struct Knot
{
    Vec3 at;
    double half = 0;
};

[[nodiscard]] double ellipsoid(Vec3 p, Vec3 centre, Vec3 radii);
[[nodiscard]] double round_cone(Vec3 p, Knot from, Knot to);
/// Distance to the bare line through the points.
[[nodiscard]] double distance_to_path(Vec3 p, std::span<const Vec3> path);

/// Union whose seam is rounded over about `soft` centimetres.
[[nodiscard]] double joined(double a, double b, double soft);
/// `a` without `b`, with a rounded rim.
[[nodiscard]] double carved(double a, double b, double soft);
/// 1 on the line, falling to nearly 0 at twice `width`.
[[nodiscard]] double bell(double distance, double width);
/// 0 up to `from`, 1 after `to`, smooth between; `from` may be above `to`.
[[nodiscard]] double ramp(double from, double to, double value);
/// A smooth curve through `values` at equal steps of t in 0..1.
[[nodiscard]] Knot along(std::span<const Knot> values, double t);

/// A round bar along a smooth curve through some knots.
class Tube
{
public:
    explicit Tube(std::vector<Knot> const& knots, int steps_per_knot = 16);
    [[nodiscard]] double distance(Vec3 p) const { return nearer(p, 1e9); }
    /// `joined(d, distance(p), soft)`, but quick where the bar is too far to matter.
    [[nodiscard]] double join(double d, Vec3 p, double soft) const { return joined(d, nearer(p, d + soft), soft); }

private:
    /// A piece of the path inside a ball.
    struct Piece
    {
        std::size_t first = 0;
        std::size_t last = 0;
        Vec3 centre;
        double reach = 0;
    };
    /// The distance, or `limit` when it is not smaller.
    [[nodiscard]] double nearer(Vec3 p, double limit) const;

    std::vector<Knot> path_;
    std::vector<Piece> pieces_;
};

} // namespace tenderspot::atlas
