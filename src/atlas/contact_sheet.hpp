// SPDX-License-Identifier: MIT
// A coloured picture of stacked plates, for people to look at.
#pragma once

#include "atlas/plate.hpp"

#include <filesystem>
#include <functional>
#include <span>
#include <string_view>

namespace tenderspot::atlas {

/// How plates are asked for; nothing when one is missing.
using PlateSource = std::function<std::optional<Plate>(View const&, Layer)>;

/// Side by side: every view in three stacks (skin; bones; muscles under the shell), as a PNG picture.
/// With `marks`, the trigger points are drawn too. False when a plate is missing or the file cannot be
/// written.
[[nodiscard]] bool save_contact_sheet(PlateSource const& plates, std::span<const View> shown, bool marks,
                                      std::filesystem::path const& file);

} // namespace tenderspot::atlas
