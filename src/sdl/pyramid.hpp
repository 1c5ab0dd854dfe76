// SPDX-License-Identifier: MIT
// A picture in sizes halved again and again, as far as they are asked for, so that it shrinks well.
#pragma once

#include "sdl/pixels.hpp"

#include <vector>

namespace tenderspot::sdl {

/// Four bytes a pixel, each scaled on its own: opaque colours, or colours with alpha multiplied in.
struct Level
{
    int w, h;
    std::vector<std::uint32_t> pixels;

    Level(int width, int height)
        : w{width}, h{height}, pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
    {
    }
    [[nodiscard]] std::uint32_t* row(int y) { return pixels.data() + static_cast<std::ptrdiff_t>(y) * w; }
    [[nodiscard]] std::uint32_t const* row(int y) const { return pixels.data() + static_cast<std::ptrdiff_t>(y) * w; }
};

class Pyramid
{
public:
    Pyramid(int w, int h) { levels_.emplace_back(w, h); }

    [[nodiscard]] Level& base() { return levels_.front(); }

    /// To be called when pixels of the base inside `region` have changed.
    void update(PixelRect region);

    /// The size nearest to that on the screen, where `pixels` of the base lie on one of the screen: it is shrunk or
    /// enlarged by less than the square root of two.
    [[nodiscard]] Level const& nearest(float pixels);

    [[nodiscard]] std::size_t bytes() const;

private:
    std::vector<Level> levels_; ///< The largest first.
};

} // namespace tenderspot::sdl
