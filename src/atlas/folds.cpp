// SPDX-License-Identifier: MIT
// Finishing a surface: smooth normals, even and darker folds.
#include "atlas/folds.hpp"

#include <vector>

namespace tenderspot::atlas {
namespace {

/// Calls `visit(i, j)` for every vertex and each of its neighbours (those inside the mesh twice).
template <class Visit> void for_neighbours(Mesh const& mesh, Visit const& visit)
{
    for (auto const& t : mesh.triangles)
        for (std::size_t k = 0; k < 3; ++k) {
            visit(t[k], t[(k + 1) % 3]);
            visit(t[k], t[(k + 2) % 3]);
        }
}

/// Takes the last facets out of the normals.
void smooth_normals(Mesh& mesh)
{
    std::vector<Vec3> sum(mesh.vertices.size());
    for_neighbours(mesh, [&](std::uint32_t i, std::uint32_t j) { sum[i] = sum[i] + mesh.vertices[j].normal; });
    for (std::size_t i = 0; i < sum.size(); ++i)
        mesh.vertices[i].normal = unit(mesh.vertices[i].normal + unit(sum[i]));
}

/// How hollow the surface is at each vertex, per cm, evened out a little.
std::vector<double> hollowness(Mesh const& mesh)
{
    std::vector<double> bend(mesh.vertices.size(), 0);
    std::vector<double> count(mesh.vertices.size(), 1e-9);
    for_neighbours(mesh, [&](std::uint32_t i, std::uint32_t j) {
        const Vec3 way = mesh.vertices[j].at - mesh.vertices[i].at;
        const Vec3 turn = mesh.vertices[j].normal - mesh.vertices[i].normal;
        bend[i] -= dot(turn, way) / (dot(way, way) + 1e-3);
        count[i] += 1;
    });
    for (std::size_t i = 0; i < bend.size(); ++i)
        bend[i] /= count[i];
    for (int pass = 0; pass < 5; ++pass) {
        std::vector<double> around(bend.size(), 0);
        for_neighbours(mesh, [&](std::uint32_t i, std::uint32_t j) { around[i] += bend[j] / count[i]; });
        for (std::size_t i = 0; i < bend.size(); ++i)
            bend[i] = 0.5 * (bend[i] + around[i]);
    }
    return bend;
}

/// In narrow folds the net is crooked: there it is evened out. Folds and furrows are also a little darker, as a
/// draughtsman would have them.
void even_out_folds(Mesh& mesh)
{
    const std::vector<double> bend = hollowness(mesh);
    for (int pass = 0; pass < 6; ++pass) {
        std::vector<Vec3> places(mesh.vertices.size());
        std::vector<Vec3> normals(mesh.vertices.size());
        std::vector<double> count(mesh.vertices.size(), 1e-9);
        for_neighbours(mesh, [&](std::uint32_t i, std::uint32_t j) {
            places[i] = places[i] + mesh.vertices[j].at;
            normals[i] = normals[i] + mesh.vertices[j].normal;
            count[i] += 1;
        });
        for (std::size_t i = 0; i < bend.size(); ++i) {
            Vertex& v = mesh.vertices[i];
            double const share = 0.6 * ramp(0.4, 1.0, bend[i]);
            v.at = mix(v.at, places[i] * (1 / count[i]), share);
            v.normal = unit(mix(v.normal, normals[i] * (1 / count[i]), share));
        }
    }
    const std::vector<double> left = hollowness(mesh);
    for (std::size_t i = 0; i < left.size(); ++i)
        mesh.vertices[i].tone *= static_cast<float>(1 - 0.45 * ramp(0.1, 1.5, left[i]));
}

} // namespace

void finish(Mesh& surface)
{
    for (int i = 0; i < 3; ++i)
        smooth_normals(surface);
    even_out_folds(surface);
}

} // namespace tenderspot::atlas
