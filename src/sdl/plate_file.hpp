// SPDX-License-Identifier: MIT
// One layer of a body plate as it comes from its file: grey shades and how much they cover.
#pragma once

#include "domain/result.hpp"
#include "sdl/pixels.hpp"

#include <string>
#include <vector>

namespace tenderspot::sdl {

struct Plate
{
    int w = 0, h = 0; ///< Of the whole plate.
    PixelRect bounds; ///< The part that is kept: outside of it nothing is covered.
    std::vector<std::uint8_t> shades, alphas;

    [[nodiscard]] std::size_t bytes() const { return shades.size() + alphas.size(); }
};

/// The error says what is wrong with the file.
[[nodiscard]] Result<Plate, std::string> load_plate(std::string const& file);

} // namespace tenderspot::sdl
