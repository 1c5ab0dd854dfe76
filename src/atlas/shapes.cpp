// SPDX-License-Identifier: MIT
// Signed-distance shapes: formulas.
#include "atlas/shapes.hpp"

#include <algorithm>
#include <cstddef>

namespace tenderspot::atlas {

double ellipsoid(Vec3 p, Vec3 centre, Vec3 radii)
{
    const Vec3 d = p - centre;
    const Vec3 q{d.x / radii.x, d.y / radii.y, d.z / radii.z};
    const Vec3 g{q.x / radii.x, q.y / radii.y, q.z / radii.z};
    double const k = length(q);
    return k * (k - 1) / std::max(length(g), 1e-6);
}

double round_cone(Vec3 p, Knot from, Knot to)
{
    const Vec3 axis = to.at - from.at;
    double const t = std::clamp(dot(p - from.at, axis) / dot(axis, axis), 0.0, 1.0);
    return length(p - from.at - axis * t) - mix(from.half, to.half, t);
}

double distance_to_path(Vec3 p, std::span<const Vec3> path)
{
    double d = 1e9;
    for (std::size_t i = 0; i + 1 < path.size(); ++i)
        d = std::min(d, round_cone(p, {path[i], 0}, {path[i + 1], 0}));
    return d;
}

double joined(double a, double b, double soft)
{
    double const h = std::max(soft - std::abs(a - b), 0.0) / soft;
    return std::min(a, b) - h * h * soft * 0.25;
}

double carved(double a, double b, double soft) { return -joined(-a, b, soft); }

double bell(double distance, double width)
{
    double const q = distance / width;
    return q > 4 ? 0.0 : std::exp(-q * q);
}

double ramp(double from, double to, double value)
{
    double const t = std::clamp((value - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

Knot along(std::span<const Knot> values, double t)
{
    auto const last = static_cast<std::ptrdiff_t>(values.size()) - 1;
    double const s = std::clamp(t, 0.0, 1.0) * static_cast<double>(last);
    auto const i = std::min(static_cast<std::ptrdiff_t>(s), last - 1);
    double const f = s - static_cast<double>(i);
    auto const value = [&](std::ptrdiff_t k) { return values[static_cast<std::size_t>(k)]; };
    const Knot b = value(i);
    const Knot c = value(i + 1);
    // Past the ends the curve goes straight on.
    const Knot a = i > 0 ? value(i - 1) : Knot{b.at * 2 - c.at, 2 * b.half - c.half};
    const Knot d = i + 2 <= last ? value(i + 2) : Knot{c.at * 2 - b.at, 2 * c.half - b.half};
    double const wa = 0.5 * (-f * f * f + 2 * f * f - f);
    double const wb = 0.5 * (3 * f * f * f - 5 * f * f + 2);
    double const wc = 0.5 * (-3 * f * f * f + 4 * f * f + f);
    double const wd = 0.5 * (f * f * f - f * f);
    return {a.at * wa + b.at * wb + c.at * wc + d.at * wd, a.half * wa + b.half * wb + c.half * wc + d.half * wd};
}

Tube::Tube(std::vector<Knot> const& knots, int steps_per_knot)
{
    constexpr std::size_t piece_length = 8;
    const std::size_t steps = (knots.size() - 1) * static_cast<std::size_t>(steps_per_knot);
    for (std::size_t i = 0; i <= steps; ++i)
        path_.push_back(along(knots, static_cast<double>(i) / static_cast<double>(steps)));
    for (std::size_t first = 0; first < steps; first += piece_length) {
        Piece piece{first, std::min(first + piece_length, steps), {}, 0};
        piece.centre = mix(path_[piece.first].at, path_[piece.last].at, 0.5);
        for (std::size_t i = piece.first; i <= piece.last; ++i)
            piece.reach = std::max(piece.reach, length(path_[i].at - piece.centre) + path_[i].half);
        pieces_.push_back(piece);
    }
}

double Tube::nearer(Vec3 p, double limit) const
{
    double d = limit;
    for (Piece const& piece : pieces_) {
        if (length(p - piece.centre) - piece.reach >= d) continue;
        for (std::size_t i = piece.first; i < piece.last; ++i)
            d = std::min(d, round_cone(p, path_[i], path_[i + 1]));
    }
    return d;
}

} // namespace tenderspot::atlas
