// SPDX-License-Identifier: MIT
// One layer of a body plate as stored in its file: brightness and coverage.
#pragma once

#include "domain/result.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tenderspot::sdl {

/// In pixels.
inline constexpr int longest_plate_side = 8192;

struct Plate
{
    int w = 0, h = 0;
    std::vector<std::uint8_t> lumas; ///< In video levels: 16 is black, 235 is white.
    std::vector<std::uint8_t> alphas;

    [[nodiscard]] std::size_t bytes() const { return lumas.size() + alphas.size(); }
};

/// The error describes what is wrong with the file.
[[nodiscard]] Result<Plate, std::string> load_plate(std::string const& file);

} // namespace tenderspot::sdl
