// SPDX-License-Identifier: MIT
// Plates that are fetched when a view first needs them.
#pragma once

#include "sdl/plate_files.hpp"

namespace tenderspot::platform {

/// Plates in `folder` of the page's file system are available at once; others are requested, and the page reports when
/// they have arrived.
[[nodiscard]] std::unique_ptr<sdl::PlateFiles> fetched_plates(std::string folder);

} // namespace tenderspot::platform
