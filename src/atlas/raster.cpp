// SPDX-License-Identifier: MIT
// Drawing triangles into a strip.
#include "atlas/raster.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::atlas {
namespace {

float blend(float a, float b, float c, double wb, double wc)
{
    return static_cast<float>(static_cast<double>(a) * (1 - wb - wc) + static_cast<double>(b) * wb +
                              static_cast<double>(c) * wc);
}

Sample sample_between(Vertex const& a, Vertex const& b, Vertex const& c, double wb, double wc, View const& view)
{
    Vec3 n = view.turned(unit(a.normal * (1 - wb - wc) + b.normal * wb + c.normal * wc));
    n = unit({n.x, n.y, std::max(n.z, 0.01)}); // a smooth normal may just look away at an outline
    Sample s;
    s.normal_x = static_cast<float>(n.x);
    s.normal_y = static_cast<float>(n.y);
    s.normal_z = static_cast<float>(n.z);
    s.across = blend(a.across, b.across, c.across, wb, wc);
    s.along = blend(a.along, b.along, c.along, wb, wc);
    s.tone = blend(a.tone, b.tone, c.tone, wb, wc);
    s.opacity = blend(a.opacity, b.opacity, c.opacity, wb, wc);
    s.sky = blend(a.sky, b.sky, c.sky, wb, wc);
    return s;
}

} // namespace

Strip::Strip(int width, int most_rows, double px_per_cm, Keep keep) : width_(width), px_per_cm_(px_per_cm)
{
    const std::size_t size = index(0, most_rows);
    depths_.resize(size);
    if (keep == Keep::all) samples_.resize(size);
}

void Strip::move_to(int top, int rows)
{
    top_ = top;
    rows_ = rows;
    std::ranges::fill(depths_, no_depth);
}

bool Strip::draw(Mesh const& mesh, View const& view)
{
    double const y_high = window_top - (top_ - 1) / px_per_cm_;
    double const y_low = window_top - (top_ + rows_ + 1) / px_per_cm_;
    bool any = false;
    for (auto const& t : mesh.triangles) {
        Corner corners[3];
        double low = 1e9;
        double high = -1e9;
        for (int k = 0; k < 3; ++k) {
            Vertex const& v = mesh.vertices[t[static_cast<std::size_t>(k)]];
            low = std::min(low, v.at.y);
            high = std::max(high, v.at.y);
            corners[k].vertex = &v;
        }
        if (low > y_high || high < y_low) continue;
        for (Corner& c : corners) {
            c.seen = view.turned(c.vertex->at);
            c.x = (c.seen.x + window_half_width) * px_per_cm_ - 0.5;
            c.y = (window_top - c.seen.y) * px_per_cm_ - 0.5 - top_;
        }
        draw_triangle(corners, view);
        any = true;
    }
    return any;
}

void Strip::draw_triangle(const Corner (&corners)[3], View const& view)
{
    auto const& [a, b, c] = corners;
    double const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    if (std::abs(area) < 1e-9) return;
    int const x0 = std::max(0, static_cast<int>(std::ceil(std::min({a.x, b.x, c.x}))));
    int const x1 = std::min(width_ - 1, static_cast<int>(std::floor(std::max({a.x, b.x, c.x}))));
    int const y0 = std::max(0, static_cast<int>(std::ceil(std::min({a.y, b.y, c.y}))));
    int const y1 = std::min(rows_ - 1, static_cast<int>(std::floor(std::max({a.y, b.y, c.y}))));
    for (int y = y0; y <= y1; ++y)
        for (int x = x0; x <= x1; ++x) {
            double const wb = ((x - a.x) * (c.y - a.y) - (y - a.y) * (c.x - a.x)) / area;
            double const wc = ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) / area;
            if (wb < -1e-9 || wc < -1e-9 || wb + wc > 1 + 1e-9) continue;
            auto const depth = static_cast<float>(a.seen.z + (b.seen.z - a.seen.z) * wb + (c.seen.z - a.seen.z) * wc);
            if (depth <= depths_[index(x, y)]) continue;
            depths_[index(x, y)] = depth;
            if (!samples_.empty())
                samples_[index(x, y)] = sample_between(*a.vertex, *b.vertex, *c.vertex, wb, wc, view);
        }
}

void Strip::keep_nearer(Strip const& other)
{
    for (std::size_t i = 0; i < index(0, rows_); ++i)
        depths_[i] = std::max(depths_[i], other.depths_[i]);
}

float Strip::depth(int x, int row) const
{
    if (x < 0 || row < 0 || x >= width_ || row >= rows_) return no_depth;
    return depths_[index(x, row)];
}

} // namespace tenderspot::atlas
