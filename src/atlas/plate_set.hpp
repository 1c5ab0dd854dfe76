// SPDX-License-Identifier: MIT
// All files of a folder of plates: drawing and writing them.
#pragma once

#include "atlas/atlas_json.hpp"

#include <filesystem>
#include <functional>
#include <span>

namespace tenderspot::atlas {

/// What to draw, and how large.
struct SetPlan
{
    std::vector<View> views;
    std::vector<View> turns;
    int height = 2560;     // a multiple of 40
    int turn_height = 640; // a multiple of 20
};

/// Told after each step, from any thread but never two at once.
using Progress = std::function<void(int done, int all)>;

/// How much of each region's skin each felt zone covers.
[[nodiscard]] std::vector<FeltRecord> felt_cover(Mesh const& skin);

/// Writes "<view>-<id>.webp" for everything that can be seen, and atlas.json; the folder must be there.
/// Nothing when a file cannot be written.
[[nodiscard]] std::optional<AtlasRecord> write_set(Model const& model, SetPlan const& plan,
                                                   std::filesystem::path const& folder, Progress const& progress);

} // namespace tenderspot::atlas
