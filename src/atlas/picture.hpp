// SPDX-License-Identifier: MIT
// A coloured picture for people to look at, and its file.
#pragma once

#include <filesystem>
#include <vector>

namespace tenderspot::atlas {

/// Each 0..255.
struct Colour
{
    double r = 0, g = 0, b = 0;
};

struct Picture
{
    int width = 0;
    int height = 0;
    std::vector<Colour> pixels;

    static Picture plain(int width, int height, Colour colour)
    {
        return {width, height,
                std::vector<Colour>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), colour)};
    }
    Colour& at(int x, int y)
    {
        return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
};

/// As PNG, without compression. False when the file cannot be written.
[[nodiscard]] bool save_png(Picture const& picture, std::filesystem::path const& file);

} // namespace tenderspot::atlas
