// SPDX-License-Identifier: MIT
// Curved sheets: interpolation and distance.
#include "atlas/sheet.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot::atlas {
namespace {

/// Weights of the nearest point of a triangle (Ericson's region test).
struct Weights
{
    double a, b, c;
};

Weights nearest_in_triangle(Vec3 p, Vec3 a, Vec3 b, Vec3 c)
{
    const Vec3 ab = b - a;
    const Vec3 ac = c - a;
    double const d1 = dot(ab, p - a);
    double const d2 = dot(ac, p - a);
    if (d1 <= 0 && d2 <= 0) return {1, 0, 0};
    double const d3 = dot(ab, p - b);
    double const d4 = dot(ac, p - b);
    if (d3 >= 0 && d4 <= d3) return {0, 1, 0};
    double const vc = d1 * d4 - d3 * d2;
    if (vc <= 0 && d1 >= 0 && d3 <= 0) return {1 - d1 / (d1 - d3), d1 / (d1 - d3), 0};
    double const d5 = dot(ab, p - c);
    double const d6 = dot(ac, p - c);
    if (d6 >= 0 && d5 <= d6) return {0, 0, 1};
    double const vb = d5 * d2 - d1 * d6;
    if (vb <= 0 && d2 >= 0 && d6 <= 0) return {1 - d2 / (d2 - d6), 0, d2 / (d2 - d6)};
    double const va = d3 * d6 - d5 * d4;
    if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
        double const w = (d4 - d3) / ((d4 - d3) + (d5 - d6));
        return {0, 1 - w, w};
    }
    double const sum = va + vb + vc;
    return {va / sum, vb / sum, vc / sum};
}

double triangle_distance(Vec3 p, Knot const& a, Knot const& b, Knot const& c)
{
    const Weights w = nearest_in_triangle(p, a.at, b.at, c.at);
    const Vec3 foot = a.at * w.a + b.at * w.b + c.at * w.c;
    return length(p - foot) - (a.half * w.a + b.half * w.b + c.half * w.c);
}

} // namespace

Sheet::Sheet(std::vector<std::vector<Knot>> rows) : rows_(std::move(rows)) {}

Knot Sheet::at(double u, double v) const
{
    std::vector<Knot> column;
    column.reserve(rows_.size());
    for (auto const& row : rows_)
        column.push_back(along(row, u));
    return along(column, v);
}

Vec3 Sheet::normal(double u, double v) const
{
    constexpr double step = 0.01;
    double const u0 = std::max(u - step, 0.0);
    double const u1 = std::min(u + step, 1.0);
    double const v0 = std::max(v - step, 0.0);
    double const v1 = std::min(v + step, 1.0);
    return unit(cross(at(u1, v).at - at(u0, v).at, at(u, v1).at - at(u, v0).at));
}

Slab::Slab(Sheet const& sheet, int columns, int rows)
{
    constexpr int patch_side = 4;
    auto const knot = [&](int i, int j) {
        return sheet.at(static_cast<double>(i) / columns, static_cast<double>(j) / rows);
    };
    for (int top = 0; top < rows; top += patch_side)
        for (int left = 0; left < columns; left += patch_side) {
            Patch patch;
            for (int j = top; j < std::min(top + patch_side, rows); ++j)
                for (int i = left; i < std::min(left + patch_side, columns); ++i)
                    patch.cells.push_back({{knot(i, j), knot(i + 1, j), knot(i + 1, j + 1), knot(i, j + 1)}, {}, 0});
            measure(patch);
            patches_.push_back(std::move(patch));
        }
}

void Slab::measure(Patch& patch)
{
    for (Cell& cell : patch.cells) {
        for (Knot const& k : cell.corner)
            cell.centre = cell.centre + k.at * 0.25;
        for (Knot const& k : cell.corner)
            cell.reach = std::max(cell.reach, length(k.at - cell.centre) + k.half);
        patch.centre = patch.centre + cell.centre * (1.0 / static_cast<double>(patch.cells.size()));
    }
    for (Cell const& cell : patch.cells)
        patch.reach = std::max(patch.reach, length(cell.centre - patch.centre) + cell.reach);
}

double Slab::distance(Vec3 p) const
{
    double best = 1e9;
    auto const visit = [&](Patch const& patch) {
        for (Cell const& cell : patch.cells) {
            if (length(p - cell.centre) - cell.reach >= best) continue;
            best = std::min({best, triangle_distance(p, cell.corner[0], cell.corner[1], cell.corner[2]),
                             triangle_distance(p, cell.corner[0], cell.corner[2], cell.corner[3])});
        }
    };
    // The likeliest patch first, so that most others need no look.
    Patch const* first = &patches_.front();
    for (Patch const& patch : patches_)
        if (length(p - patch.centre) < length(p - first->centre)) first = &patch;
    visit(*first);
    for (Patch const& patch : patches_)
        if (&patch != first && length(p - patch.centre) - patch.reach < best) visit(patch);
    return best;
}

} // namespace tenderspot::atlas
