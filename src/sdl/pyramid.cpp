// SPDX-License-Identifier: MIT
// Halves pictures.
#include "sdl/pyramid.hpp"

#include "sdl/blend.hpp"

namespace tenderspot::sdl {
namespace {

inline constexpr int smallest_level = 64;

PixelRect halved(PixelRect const& r) { return {r.left / 2, r.top / 2, (r.right + 1) / 2, (r.bottom + 1) / 2}; }

void halve(Level const& from, Level& to, PixelRect region)
{
    for (int y = region.top; y < region.bottom; ++y) {
        auto const* const upper = from.row(2 * y);
        auto const* const lower = from.row(std::min(2 * y + 1, from.h - 1));
        auto* const out = to.row(y);
        for (int x = region.left; x < region.right; ++x) {
            auto const a = 2 * x, b = std::min(2 * x + 1, from.w - 1);
            auto const sum = [&](int shift) {
                auto const part = [&](std::uint32_t pixel) { return (pixel >> shift) & odd_bytes; };
                return ((part(upper[a]) + part(upper[b]) + part(lower[a]) + part(lower[b]) + 0x00020002u) >> 2) &
                       odd_bytes;
            };
            out[x] = sum(0) | sum(8) << 8;
        }
    }
}

} // namespace

void Pyramid::update(PixelRect region)
{
    for (std::size_t i = 1; i < levels_.size(); ++i) {
        region = halved(region);
        halve(levels_[i - 1], levels_[i], region);
    }
}

Level const& Pyramid::nearest(float pixels)
{
    std::size_t level = 0;
    for (; pixels > 1.42f; pixels /= 2) {
        if (level + 1 == levels_.size()) {
            auto const& last = levels_.back();
            if (std::min(last.w, last.h) < 2 * smallest_level) break;
            Level next{(last.w + 1) / 2, (last.h + 1) / 2};
            halve(last, next, {0, 0, next.w, next.h});
            levels_.push_back(std::move(next));
        }
        ++level;
    }
    return levels_[level];
}

std::size_t Pyramid::bytes() const
{
    std::size_t sum = 0;
    for (auto const& level : levels_)
        sum += level.pixels.size() * sizeof(std::uint32_t);
    return sum;
}

} // namespace tenderspot::sdl
