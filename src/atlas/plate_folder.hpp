// SPDX-License-Identifier: MIT
// Reading a folder of plates back: which files atlas.json names and where they lie.
#pragma once

#include "atlas/atlas_json.hpp"

#include <filesystem>
#include <optional>

namespace tenderspot::atlas {

/// Views and turns with their layers, paints and areas. Reads what `atlas_json` writes, line by line, and is no
/// reader for JSON in general. Nothing when there is no such file or no view in it.
[[nodiscard]] std::optional<AtlasRecord> read_record(std::filesystem::path const& folder);

[[nodiscard]] std::string file_name(View const& view, PartRecord const& part);

/// The whole plate around the part in its file; nothing when the file is missing or of another size.
[[nodiscard]] std::optional<Plate> load_part(std::filesystem::path const& folder, View const& view,
                                             PartRecord const& part);

} // namespace tenderspot::atlas
