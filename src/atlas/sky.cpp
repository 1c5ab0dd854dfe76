// SPDX-License-Identifier: MIT
// Ambient light from many directions, each with its own depth map.
#include "atlas/sky.hpp"

#include "atlas/workers.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <vector>

namespace tenderspot::atlas {
namespace {

constexpr int map_size = 480;
constexpr double map_reach = 72; // half the side of the map in cm; it covers the model turned any way
constexpr Vec3 map_centre{0, 69, 0};

/// The nearest depth seen from one direction.
class DepthMap
{
public:
    explicit DepthMap(Vec3 from) : from_(from), nearest_(std::size_t{map_size} * map_size, -1e9F)
    {
        side_ = unit(cross(from, std::abs(from.y) < 0.9 ? Vec3{0, 1, 0} : Vec3{1, 0, 0}));
        up_ = cross(side_, from);
    }

    void draw(Mesh const& mesh)
    {
        std::vector<Vec3> seen;
        seen.reserve(mesh.vertices.size());
        for (Vertex const& v : mesh.vertices)
            seen.push_back(project(v.at));
        for (auto const& t : mesh.triangles)
            draw_triangle(seen[t[0]], seen[t[1]], seen[t[2]]);
    }

    /// 1 where nothing lies before the place, softened over four texels.
    [[nodiscard]] double open(Vec3 p) const
    {
        const Vec3 q = project(p);
        double const fx = q.x - 0.5;
        double const fy = q.y - 0.5;
        int const x = static_cast<int>(std::floor(fx));
        int const y = static_cast<int>(std::floor(fy));
        double const ax = fx - x;
        double const ay = fy - y;
        return mix(mix(lit(x, y, q.z), lit(x + 1, y, q.z), ax), mix(lit(x, y + 1, q.z), lit(x + 1, y + 1, q.z), ax),
                   ay);
    }

private:
    [[nodiscard]] Vec3 project(Vec3 p) const
    {
        constexpr double scale = map_size / (2 * map_reach);
        const Vec3 d = p - map_centre;
        return {(dot(d, side_) + map_reach) * scale, (dot(d, up_) + map_reach) * scale, dot(d, from_)};
    }

    [[nodiscard]] double lit(int x, int y, double depth) const
    {
        if (x < 0 || y < 0 || x >= map_size || y >= map_size) return 1;
        auto const near =
            static_cast<double>(nearest_[static_cast<std::size_t>(y) * map_size + static_cast<std::size_t>(x)]);
        // What is nearly touching shades a little; beyond half a centimetre it shades fully.
        return 1 - ramp(0.25, 0.6, near - depth);
    }

    void draw_triangle(Vec3 a, Vec3 b, Vec3 c)
    {
        double const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        if (std::abs(area) < 1e-9) return;
        int const x0 = std::max(0, static_cast<int>(std::ceil(std::min({a.x, b.x, c.x}) - 0.5)));
        int const x1 = std::min(map_size - 1, static_cast<int>(std::floor(std::max({a.x, b.x, c.x}) - 0.5)));
        int const y0 = std::max(0, static_cast<int>(std::ceil(std::min({a.y, b.y, c.y}) - 0.5)));
        int const y1 = std::min(map_size - 1, static_cast<int>(std::floor(std::max({a.y, b.y, c.y}) - 0.5)));
        for (int y = y0; y <= y1; ++y)
            for (int x = x0; x <= x1; ++x) {
                double const px = x + 0.5;
                double const py = y + 0.5;
                double const wb = ((px - a.x) * (c.y - a.y) - (py - a.y) * (c.x - a.x)) / area;
                double const wc = ((b.x - a.x) * (py - a.y) - (b.y - a.y) * (px - a.x)) / area;
                if (wb < 0 || wc < 0 || wb + wc > 1) continue;
                auto const depth = static_cast<float>(a.z + (b.z - a.z) * wb + (c.z - a.z) * wc);
                float& near = nearest_[static_cast<std::size_t>(y) * map_size + static_cast<std::size_t>(x)];
                near = std::max(near, depth);
            }
    }

    Vec3 from_;
    Vec3 side_;
    Vec3 up_;
    std::vector<float> nearest_;
};

Vec3 direction(int i, int count)
{
    double const y = 1 - (2 * i + 1.0) / count;
    double const r = std::sqrt(1 - y * y);
    double const turn = 2.39996322972865 * i;
    return {r * std::cos(turn), y, r * std::sin(turn)};
}

/// Evens out what is left of the direction count; thin parts keep their own value.
void smooth(Mesh& mesh)
{
    std::vector<float> sum(mesh.vertices.size(), 0);
    std::vector<float> weight(mesh.vertices.size(), 0);
    for (auto const& t : mesh.triangles)
        for (int k = 0; k < 3; ++k)
            for (int other = 1; other < 3; ++other) {
                sum[t[static_cast<std::size_t>(k)]] += mesh.vertices[t[static_cast<std::size_t>((k + other) % 3)]].sky;
                weight[t[static_cast<std::size_t>(k)]] += 1;
            }
    for (std::size_t i = 0; i < sum.size(); ++i)
        if (weight[i] > 0) mesh.vertices[i].sky = 0.5F * mesh.vertices[i].sky + 0.5F * sum[i] / weight[i];
}

/// The light that each vertex of a mesh met, and the most it could have met.
struct Glimpses
{
    explicit Glimpses(std::size_t count) : light(count, 0), possible(count, 0) {}

    std::vector<float> light;
    std::vector<float> possible;
};

void look_from(Vec3 from, std::span<Shaded const> group, std::vector<Glimpses>& seen)
{
    std::map<Mesh const*, DepthMap> backdrops;
    for (std::size_t m = 0; m < group.size(); ++m) {
        Mesh const* const before = group[m].backdrop;
        if (before != nullptr && !backdrops.contains(before))
            backdrops.try_emplace(before, from).first->second.draw(*before);
        DepthMap map = before != nullptr ? backdrops.at(before) : DepthMap(from);
        if (group[m].mesh != before) map.draw(*group[m].mesh);
        double const strength = 0.7 + 0.3 * from.y;
        for (std::size_t k = 0; k < group[m].mesh->vertices.size(); ++k) {
            Vertex const& v = group[m].mesh->vertices[k];
            double const facing = dot(v.normal, from);
            if (facing <= 0.02) continue;
            seen[m].possible[k] += static_cast<float>(facing * strength);
            seen[m].light[k] += static_cast<float>(facing * strength * map.open(v.at + v.normal * 0.2));
        }
    }
}

} // namespace

void open_to_sky(std::span<Shaded const> group, int directions)
{
    constexpr int blocks = 4; // fixed, so that sums do not depend on the number of threads
    std::array<std::vector<Glimpses>, blocks> seen;
    share_work(blocks, [&](int block) {
        auto& mine = seen[static_cast<std::size_t>(block)];
        for (Shaded const& s : group)
            mine.emplace_back(s.mesh->vertices.size());
        for (int i = block; i < directions; i += blocks)
            look_from(direction(i, directions), group, mine);
    });
    for (std::size_t m = 0; m < group.size(); ++m) {
        Mesh& mesh = *group[m].mesh;
        for (std::size_t k = 0; k < mesh.vertices.size(); ++k) {
            float light = 0;
            float possible = 1e-9F;
            for (auto const& block : seen) {
                light += block[m].light[k];
                possible += block[m].possible[k];
            }
            mesh.vertices[k].sky = light / possible;
        }
        for (int i = 0; i < 4; ++i)
            smooth(mesh);
    }
}

} // namespace tenderspot::atlas
