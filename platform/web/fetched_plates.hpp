// SPDX-License-Identifier: MIT
// Plates that are fetched when a view first needs them.
#pragma once

#include "sdl/plate_files.hpp"

namespace tenderspot::platform {

/// What is in `folder` of the page's file system is here; the rest is asked for, and the page tells when it came.
[[nodiscard]] std::unique_ptr<sdl::PlateFiles> fetched_plates(std::string folder);

} // namespace tenderspot::platform
