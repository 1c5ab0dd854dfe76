// SPDX-License-Identifier: MIT
// Triangles: joining, mirroring, and the closed skin of a sheet.
#include "atlas/mesh.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tenderspot::atlas {
namespace {

double lattice_value(long i, unsigned seed)
{
    auto h = static_cast<std::uint32_t>(i) * 2654435761U + seed * 40503U + 0x9e3779b9U;
    h ^= h >> 15;
    h *= 2246822519U;
    h ^= h >> 13;
    h *= 3266489917U;
    h ^= h >> 16;
    return static_cast<double>(h & 0xffffffU) / 8388607.5 - 1;
}

/// Thickness over the width of a muscle: full in the middle, round at both edges.
double belly(double t, double power) { return std::sqrt(std::max(0.0, 1 - std::pow(std::abs(2 * t - 1), power))); }

double half_depth(Knot const& knot, double u, double v, ShellStyle const& style)
{
    double const ends = mix(style.end_depth, 1.0, belly(v, 6));
    double const wave =
        0.6 * waver(u * style.bundles, 3) + 0.4 * waver(u * style.bundles * 2.3 + 0.7 * waver(v * 2, 9), 5);
    double furrow = 0;
    for (int i = 1; i < style.parts; ++i)
        furrow += bell(std::abs(u - static_cast<double>(i) / style.parts + 0.03 * waver(v * 2, 31)), 0.035);
    double const depth = knot.half * ends * belly(u, 5) * (1 - 0.3 * furrow * belly(v, 2));
    return std::max(0.0, depth + style.ripple * wave * std::min(1.0, depth * 4));
}

/// Vertex normals from the triangles, pointing away from the sheet's own middle.
void set_normals(Mesh& mesh, std::size_t first, std::size_t last, std::vector<Vec3> const& outward)
{
    for (auto const& t : mesh.triangles) {
        if (t[0] < first || t[0] >= last) continue;
        const Vec3 n =
            cross(mesh.vertices[t[1]].at - mesh.vertices[t[0]].at, mesh.vertices[t[2]].at - mesh.vertices[t[0]].at);
        for (auto const i : t)
            mesh.vertices[i].normal = mesh.vertices[i].normal + n;
    }
    for (std::size_t i = first; i < last; ++i) {
        Vec3& n = mesh.vertices[i].normal;
        n = unit(dot(n, outward[i - first]) < 0 ? n * -1 : n);
    }
}

void add_side(Mesh& mesh, Sheet const& sheet, ShellStyle const& style, double side)
{
    const std::size_t first = mesh.vertices.size();
    std::vector<Vec3> outward;
    for (int j = 0; j <= style.rows; ++j)
        for (int i = 0; i <= style.columns; ++i) {
            // Denser towards the edges, where the thickness drops fast.
            double const u = 0.5 - 0.5 * std::cos(3.14159265358979 * i / style.columns);
            double const v = 0.5 - 0.5 * std::cos(3.14159265358979 * j / style.rows);
            const Knot knot = sheet.at(u, v);
            const Vec3 n = sheet.normal(u, v) * side;
            Vertex vertex;
            vertex.at = knot.at + n * half_depth(knot, u, v, style);
            vertex.across = static_cast<float>(u);
            vertex.along = static_cast<float>(v);
            mesh.vertices.push_back(vertex);
            outward.push_back(n);
        }
    auto const index = [&](int i, int j) {
        return static_cast<std::uint32_t>(first + static_cast<std::size_t>(j * (style.columns + 1) + i));
    };
    for (int j = 0; j < style.rows; ++j)
        for (int i = 0; i < style.columns; ++i) {
            mesh.triangles.push_back({index(i, j), index(i + 1, j), index(i + 1, j + 1)});
            mesh.triangles.push_back({index(i, j), index(i + 1, j + 1), index(i, j + 1)});
        }
    set_normals(mesh, first, mesh.vertices.size(), outward);
}

} // namespace

void Mesh::append(Mesh const& other)
{
    auto const shift = static_cast<std::uint32_t>(vertices.size());
    vertices.insert(vertices.end(), other.vertices.begin(), other.vertices.end());
    for (auto const& t : other.triangles)
        triangles.push_back({t[0] + shift, t[1] + shift, t[2] + shift});
}

Mesh Mesh::mirror() const
{
    Mesh twin = *this;
    for (Vertex& v : twin.vertices) {
        v.at = mirrored(v.at);
        v.normal = mirrored(v.normal);
    }
    for (auto& t : twin.triangles)
        std::swap(t[1], t[2]);
    return twin;
}

Mesh Mesh::paired() const
{
    Mesh both = *this;
    both.append(mirror());
    return both;
}

Mesh shell_of(Sheet const& sheet, ShellStyle const& style)
{
    Mesh mesh;
    add_side(mesh, sheet, style, 1);
    add_side(mesh, sheet, style, -1);
    return mesh;
}

double waver(double t, unsigned seed)
{
    double const floor = std::floor(t);
    auto const i = static_cast<long>(floor);
    double const f = t - floor;
    return mix(lattice_value(i, seed), lattice_value(i + 1, seed), f * f * (3 - 2 * f));
}

} // namespace tenderspot::atlas
