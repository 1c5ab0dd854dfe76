// SPDX-License-Identifier: MIT
// A picture at successively halved sizes, made on demand, so that it scales down well.
#pragma once

#include "sdl/pixels.hpp"

#include <vector>

namespace tenderspot::sdl {

/// Four bytes per pixel, each scaled separately: opaque colours, or colours with premultiplied alpha.
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

    /// Call when pixels of the base inside `region` have changed.
    void update(PixelRect region);

    /// The size nearest to that on the screen, where `pixels` of the base correspond to one of the screen: it has to be
    /// scaled by less than the square root of two.
    [[nodiscard]] Level const& nearest(float pixels);

    [[nodiscard]] std::size_t bytes() const;

private:
    std::vector<Level> levels_; ///< The largest first.
};

} // namespace tenderspot::sdl
