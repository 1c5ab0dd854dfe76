// SPDX-License-Identifier: MIT
// The shipped files in the form the app uses, read through the files port.
#pragma once

#include "content/reader.hpp"
#include "ports/files.hpp"

namespace tenderspot::content {

struct Assets
{
    Catalogue catalogue;
    BodyMap body_map;
    std::string plates; ///< Folder of the plates.
};

/// Reads the files in `folder`. On failure the reason names the file.
[[nodiscard]] Result<Assets, ContentError> read_assets(Files& files, std::string const& folder);

} // namespace tenderspot::content
