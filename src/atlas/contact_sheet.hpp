// SPDX-License-Identifier: MIT
// A coloured picture of stacked plates, for people to look at.
#pragma once

#include "atlas/atlas_json.hpp"
#include "atlas/picture.hpp"

#include <filesystem>
#include <span>
#include <string>

namespace tenderspot::atlas {

/// What lies on what, from below: ids of layers and paints.
using Stack = std::vector<std::string>;

/// One view and its stack from the files of a folder, `factor` times smaller. Layers that the view does not have
/// are left out; a single pattern such as "felt-*" stands for all paints that begin so, each in its own colour.
/// Nothing when a file that atlas.json names is missing.
[[nodiscard]] std::optional<Picture> stacked(std::filesystem::path const& folder, ViewRecord const& record,
                                             Stack const& stack, int factor);

[[nodiscard]] Picture side_by_side(std::span<const Picture> pictures);

} // namespace tenderspot::atlas
