// SPDX-License-Identifier: MIT
// The whole body as triangles, ready to be drawn.
#pragma once

#include "atlas/camera.hpp"
#include "atlas/mesh.hpp"
#include "atlas/muscles.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace tenderspot::atlas {

enum class Layer { skin, shell, bones, gmed, gmin, piri, ql, tfl, itb, gmax };

inline constexpr std::array<Layer, 10> layers{Layer::skin, Layer::shell, Layer::bones, Layer::gmin, Layer::piri,
                                              Layer::ql,   Layer::gmed,  Layer::tfl,   Layer::itb,  Layer::gmax};

[[nodiscard]] std::string_view id_of(Layer layer);

/// Fascia and tendon count as muscle.
[[nodiscard]] constexpr bool is_muscle(Layer layer)
{
    return layer != Layer::skin && layer != Layer::shell && layer != Layer::bones;
}

/// How fine the model is; `full` makes the plates, `draft` is for tests and trials.
struct Fineness
{
    double bone_cell;
    double skin_cell;
    double muscle;
    int sky_directions;
};
inline constexpr Fineness full{0.16, 0.28, 1.0, 160};
inline constexpr Fineness draft{0.33, 0.58, 0.4, 40};

class Model
{
public:
    /// Builds everything, on two threads; the result does not depend on their timing.
    explicit Model(Fineness const& fineness);

    /// Both sides of the body; `shell` and `skin` are the same surface.
    [[nodiscard]] Mesh const& mesh(Layer layer) const;

private:
    std::array<Mesh, layers.size()> meshes_;
};

} // namespace tenderspot::atlas
