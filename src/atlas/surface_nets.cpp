// SPDX-License-Identifier: MIT
// The zero surface of a field as triangles, by surface nets.
#include "atlas/folds.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::atlas {
namespace {

constexpr int block = 4;

/// Samples of a field on a regular lattice; far from the surface only the sign is right.
class Lattice
{
public:
    Lattice(Field const& field, Box box, double cell) : low_(box.low), cell_(cell)
    {
        const Vec3 size = box.high - box.low;
        for (int a = 0; a < 3; ++a)
            count_[a] = static_cast<int>(std::ceil((a == 0 ? size.x : a == 1 ? size.y : size.z) / cell)) + 1;
        values_.resize(static_cast<std::size_t>(count_[0]) * static_cast<std::size_t>(count_[1]) *
                       static_cast<std::size_t>(count_[2]));
        empty_.resize(block_index(count_[0] - 1, count_[1] - 1, count_[2] - 1) + 1);
        for (int z = 0; z < count_[2]; z += block)
            for (int y = 0; y < count_[1]; y += block)
                for (int x = 0; x < count_[0]; x += block)
                    fill_block(field, x, y, z);
    }

    [[nodiscard]] int count(int axis) const { return count_[axis]; }
    [[nodiscard]] double cell() const { return cell_; }
    [[nodiscard]] std::size_t index(int x, int y, int z) const
    {
        return (static_cast<std::size_t>(z) * static_cast<std::size_t>(count_[1]) + static_cast<std::size_t>(y)) *
                   static_cast<std::size_t>(count_[0]) +
               static_cast<std::size_t>(x);
    }
    /// Whether the place lies in a block that the surface does not come near.
    [[nodiscard]] bool empty_at(int x, int y, int z) const { return empty_[block_index(x, y, z)]; }
    [[nodiscard]] double value(int x, int y, int z) const { return static_cast<double>(values_[index(x, y, z)]); }
    [[nodiscard]] Vec3 place(double x, double y, double z) const { return low_ + Vec3{x, y, z} * cell_; }

private:
    [[nodiscard]] std::size_t block_index(int x, int y, int z) const
    {
        auto const blocks = [&](int axis) { return static_cast<std::size_t>((count_[axis] + block - 1) / block); };
        return (static_cast<std::size_t>(z / block) * blocks(1) + static_cast<std::size_t>(y / block)) * blocks(0) +
               static_cast<std::size_t>(x / block);
    }

    void fill_block(Field const& field, int x0, int y0, int z0)
    {
        constexpr double middle = (block - 1) * 0.5;
        double const far = field(place(x0 + middle, y0 + middle, z0 + middle));
        // Fields are not exact distances, hence the generous reach.
        bool const skip = std::abs(far) > cell_ * block * 0.87 * 1.5;
        empty_[block_index(x0, y0, z0)] = skip;
        for (int z = z0; z < std::min(z0 + block, count_[2]); ++z)
            for (int y = y0; y < std::min(y0 + block, count_[1]); ++y)
                for (int x = x0; x < std::min(x0 + block, count_[0]); ++x)
                    values_[index(x, y, z)] = static_cast<float>(skip ? far : field(place(x, y, z)));
    }

    Vec3 low_;
    double cell_;
    int count_[3]{};
    std::vector<float> values_;
    std::vector<bool> empty_;
};

/// Calls `visit(x, y, z)` for all cells that may hold a piece of the surface.
template <class Visit> void for_cells(Lattice const& grid, Visit const& visit)
{
    for (int z = 0; z + 1 < grid.count(2); ++z)
        for (int y = 0; y + 1 < grid.count(1); ++y)
            for (int x = 0; x + 1 < grid.count(0); ++x) {
                if (grid.empty_at(x, y, z)) {
                    x += block - 1 - x % block;
                    continue;
                }
                visit(x, y, z);
            }
}

Vec3 gradient(Field const& field, Vec3 p, double step)
{
    return {field({p.x + step, p.y, p.z}) - field({p.x - step, p.y, p.z}),
            field({p.x, p.y + step, p.z}) - field({p.x, p.y - step, p.z}),
            field({p.x, p.y, p.z + step}) - field({p.x, p.y, p.z - step})};
}

/// The mean of the places where the cell's edges cross the surface; false when none does.
bool crossing(Lattice const& grid, int x, int y, int z, Vec3& mean)
{
    int hits = 0;
    Vec3 sum;
    for (int axis = 0; axis < 3; ++axis)
        for (int k = 0; k < 4; ++k) {
            int a[3] = {x, y, z};
            a[(axis + 1) % 3] += k & 1;
            a[(axis + 2) % 3] += k >> 1;
            int b[3] = {a[0], a[1], a[2]};
            ++b[axis];
            double const da = grid.value(a[0], a[1], a[2]);
            double const db = grid.value(b[0], b[1], b[2]);
            if ((da < 0) == (db < 0)) continue;
            sum = sum + mix(grid.place(a[0], a[1], a[2]), grid.place(b[0], b[1], b[2]), da / (da - db));
            ++hits;
        }
    if (hits > 0) mean = sum * (1.0 / hits);
    return hits > 0;
}

Vertex on_surface(Field const& field, Vec3 p, double cell)
{
    const Vec3 slope = gradient(field, p, cell * 0.4) * (1 / (0.8 * cell));
    double const steepness = std::max(length(slope), 0.5);
    for (int i = 0; i < 2; ++i) // never farther than half a cell, or the net would fold
        p = p - unit(slope) * std::clamp(field(p) / steepness, -0.5 * cell, 0.5 * cell);
    Vertex v;
    v.at = p;
    v.normal = unit(gradient(field, p, cell)); // wide, so that facets of sheets do not show
    return v;
}

void add_quad(Mesh& mesh, const std::uint32_t (&q)[4], bool flip)
{
    if (flip) {
        mesh.triangles.push_back({q[0], q[2], q[1]});
        mesh.triangles.push_back({q[0], q[3], q[2]});
    } else {
        mesh.triangles.push_back({q[0], q[1], q[2]});
        mesh.triangles.push_back({q[0], q[2], q[3]});
    }
}

void connect(Mesh& mesh, Lattice const& grid, std::vector<std::uint32_t> const& vertex_of, int axis, int x, int y,
             int z)
{
    int const a[3] = {x, y, z};
    int b[3] = {x, y, z};
    ++b[axis];
    int const s = (axis + 1) % 3;
    int const t = (axis + 2) % 3;
    if (b[axis] >= grid.count(axis) || a[s] < 1 || a[t] < 1 || a[s] >= grid.count(s) - 1 || a[t] >= grid.count(t) - 1)
        return;
    bool const inside = grid.value(x, y, z) < 0;
    if (inside == (grid.value(b[0], b[1], b[2]) < 0)) return;
    auto const cell = [&](int ds, int dt) {
        int c[3] = {x, y, z};
        c[s] -= ds;
        c[t] -= dt;
        return vertex_of[grid.index(c[0], c[1], c[2])];
    };
    add_quad(mesh, {cell(1, 1), cell(0, 1), cell(0, 0), cell(1, 0)}, !inside);
}

} // namespace

Mesh surface_of(Field const& field, Box box, double cell, float tone)
{
    const Lattice grid(field, box, cell);
    const std::size_t cells = grid.index(grid.count(0) - 1, grid.count(1) - 1, grid.count(2) - 1) + 1;
    std::vector<std::uint32_t> vertex_of(cells, 0);
    Mesh mesh;
    for_cells(grid, [&](int x, int y, int z) {
        Vec3 mean;
        if (!crossing(grid, x, y, z, mean)) return;
        vertex_of[grid.index(x, y, z)] = static_cast<std::uint32_t>(mesh.vertices.size());
        mesh.vertices.push_back(on_surface(field, mean, cell));
        mesh.vertices.back().tone = tone;
    });
    for_cells(grid, [&](int x, int y, int z) {
        for (int axis = 0; axis < 3; ++axis)
            connect(mesh, grid, vertex_of, axis, x, y, z);
    });
    finish(mesh);
    return mesh;
}

} // namespace tenderspot::atlas
