// SPDX-License-Identifier: MIT
// Saves pixels as a PNG file.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace tenderspot::sdl {

/// `pixels` are x8r8g8b8, row by row. False if the file could not be written.
[[nodiscard]] bool save_png(std::string const& file, std::span<std::uint32_t const> pixels, int width);

} // namespace tenderspot::sdl
