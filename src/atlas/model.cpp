// SPDX-License-Identifier: MIT
// The whole body: building its parts.
#include "atlas/model.hpp"

#include "atlas/skeleton.hpp"
#include "atlas/skin.hpp"
#include "atlas/sky.hpp"
#include "atlas/workers.hpp"

#include <functional>
#include <utility>
#include <vector>

namespace tenderspot::atlas {
namespace {

constexpr std::size_t slot(Layer layer) { return static_cast<std::size_t>(layer); }

Muscle muscle_of(Layer layer)
{
    switch (layer) {
    case Layer::gmed: return Muscle::gmed;
    case Layer::gmin: return Muscle::gmin;
    case Layer::piri: return Muscle::piri;
    case Layer::ql: return Muscle::ql;
    case Layer::tfl: return Muscle::tfl;
    case Layer::itb: return Muscle::itb;
    case Layer::gmax:
    case Layer::skin:
    case Layer::shell:
    case Layer::bones: break;
    }
    return Muscle::gmax;
}

} // namespace

std::string_view id_of(Layer layer)
{
    switch (layer) {
    case Layer::skin: return "skin";
    case Layer::shell: return "shell";
    case Layer::bones: return "bones";
    case Layer::gmed: return "gmed";
    case Layer::gmin: return "gmin";
    case Layer::piri: return "piri";
    case Layer::ql: return "ql";
    case Layer::tfl: return "tfl";
    case Layer::itb: return "itb";
    case Layer::gmax: return "gmax";
    }
    return "";
}

Model::Model(Fineness const& fineness)
{
    std::array<Mesh, 5> parts;
    const std::vector<std::function<void()>> jobs{
        [&] { parts[0] = pelvis(fineness.bone_cell); }, [&] { parts[1] = skin_surface(fineness.skin_cell); },
        [&] { parts[2] = column(fineness.bone_cell); }, [&] { parts[3] = rib_cage(fineness.bone_cell); },
        [&] { parts[4] = legs(fineness.bone_cell * 1.2); }};
    share_work(static_cast<int>(jobs.size()), [&](int i) { jobs[static_cast<std::size_t>(i)](); });

    Mesh& bones = meshes_[slot(Layer::bones)];
    for (const std::size_t i : {0, 2, 3, 4})
        bones.append(parts[i]);
    meshes_[slot(Layer::skin)] = std::move(parts[1]);
    std::vector<Shaded> group{{&meshes_[slot(Layer::skin)], nullptr}, {&bones, &bones}};
    for (const Layer layer : layers)
        if (is_muscle(layer)) {
            meshes_[slot(layer)] = left_muscle(muscle_of(layer), fineness.muscle).paired();
            group.push_back({&meshes_[slot(layer)], &bones});
        }
    open_to_sky(group, fineness.sky_directions);
}

Mesh const& Model::mesh(Layer layer) const { return meshes_[slot(layer == Layer::shell ? Layer::skin : layer)]; }

} // namespace tenderspot::atlas
