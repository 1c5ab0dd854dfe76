// SPDX-License-Identifier: MIT
// A depth-tested picture of what each sample of a plate sees.
#pragma once

#include "atlas/camera.hpp"
#include "atlas/mesh.hpp"

#include <vector>

namespace tenderspot::atlas {

/// What one sample sees besides its depth.
struct Sample
{
    float normal_x = 0, normal_y = 0, normal_z = 0;
    float across = 0, along = 0;
    float tone = 1, opacity = 1, sky = 1;
};

/// The depth where nothing is; depth grows towards the viewer.
inline constexpr float no_depth = -1e9F;

enum class Keep { depth, all };

/// A horizontal strip of a plate, used again for one place after the other.
class Strip
{
public:
    Strip(int width, int most_rows, double px_per_cm, Keep keep);

    /// Empties the strip and moves it; `top` is its first row, counted from the top of the whole plate,
    /// and may be negative.
    void move_to(int top, int rows);
    /// Tells whether any of the mesh is as high or low as the strip.
    bool draw(Mesh const& mesh, View const& view);
    /// Takes over the depths of a strip in the same place where they are nearer.
    void keep_nearer(Strip const& other);

    /// Outside the strip nothing is.
    [[nodiscard]] float depth(int x, int row) const;
    /// Only for places that have a depth, in strips that keep all.
    [[nodiscard]] Sample const& at(int x, int row) const { return samples_[index(x, row)]; }

private:
    struct Corner
    {
        double x, y;
        Vertex const* vertex;
        Vec3 seen;
    };
    [[nodiscard]] std::size_t index(int x, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x);
    }
    void draw_triangle(const Corner (&corners)[3], View const& view);

    int width_;
    int top_ = 0;
    int rows_ = 0;
    double px_per_cm_;
    std::vector<float> depths_;
    std::vector<Sample> samples_;
};

} // namespace tenderspot::atlas
