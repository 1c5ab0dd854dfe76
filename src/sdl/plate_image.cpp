// SPDX-License-Identifier: MIT
// Tints, stacks, halves and scales plates.
#include "sdl/plate_image.hpp"

#include "sdl/blend.hpp"

#include <array>

namespace tenderspot::sdl {
namespace {

inline constexpr int smallest_level = 64;

/// Shade 128 is the tint itself, 0 is black, 255 is white.
std::array<std::uint32_t, 256> shades_of(ui::Colour tint)
{
    std::array<std::uint32_t, 256> out{};
    for (int shade = 0; shade < 256; ++shade) {
        auto const tinted = [&](int value) {
            auto const v =
                shade <= 128 ? (value * shade + 64) / 128 : value + ((255 - value) * (shade - 128) + 63) / 127;
            return static_cast<std::uint8_t>(v);
        };
        out[static_cast<std::size_t>(shade)] = packed({tinted(tint.r), tinted(tint.g), tinted(tint.b), 255});
    }
    return out;
}

void add_layer(std::uint32_t* row, int y, TintedPlate const& layer, std::array<std::uint32_t, 256> const& shades,
               PixelRect const& region)
{
    auto const& bounds = layer.plate->bounds;
    auto const area = intersection(bounds, region);
    if (area.empty() || y < area.top || y >= area.bottom) return;
    auto const offset = static_cast<std::ptrdiff_t>(y - bounds.top) * (bounds.right - bounds.left) - bounds.left;
    auto const* const alphas = layer.plate->alphas.data() + offset;
    auto const* const values = layer.plate->shades.data() + offset;
    for (int x = area.left; x < area.right; ++x) {
        if (alphas[x] == 0) continue;
        auto const alpha = share(alphas[x], layer.tint.a);
        row[x] = alpha == 255 ? shades[values[x]] : mixed(row[x], shades[values[x]], alpha);
    }
}

/// `part` of 256 of `b`, the rest of `a`.
std::uint32_t between(std::uint32_t a, std::uint32_t b, std::uint32_t part)
{
    auto const rest = 256 - part;
    auto const low = (((a & odd_bytes) * rest + (b & odd_bytes) * part) >> 8) & odd_bytes;
    auto const high = (((a >> 8) & odd_bytes) * rest + ((b >> 8) & odd_bytes) * part) & ~odd_bytes;
    return low | high;
}

/// Maps pixels of the canvas to places in an image, exactly the same wherever painting begins.
struct Axis
{
    std::int64_t start, step; ///< With 32 bits of fraction.
    int last;

    Axis(double place, double length, int size)
        : start{fixed((0.5 - place) * size / length - 0.5)}, step{fixed(size / length)}, last{size - 1}
    {
    }
    static std::int64_t fixed(double value)
    {
        return static_cast<std::int64_t>(std::floor(value * 4294967296.0 + 0.5));
    }

    struct Sample
    {
        int a, b;
        std::uint32_t part; ///< Of b, of 256.
    };
    [[nodiscard]] Sample at(int pixel) const
    {
        auto const where = start + step * pixel;
        auto const whole = static_cast<int>(where >> 32);
        return {std::clamp(whole, 0, last), std::clamp(whole + 1, 0, last),
                static_cast<std::uint32_t>(where >> 24) & 255u};
    }
};

} // namespace

PlateImage::PlateImage(int w, int h)
{
    do {
        levels_.push_back(
            {w, h, std::vector<std::uint32_t>(static_cast<std::size_t>(w) * static_cast<std::size_t>(h))});
        w = (w + 1) / 2;
        h = (h + 1) / 2;
    } while (std::min(w, h) >= smallest_level);
}

void PlateImage::compose(std::span<TintedPlate const> stack, ui::Colour ground, PixelRect region)
{
    region = intersection(region, {0, 0, w(), h()});
    if (region.empty()) return;
    std::vector<std::array<std::uint32_t, 256>> shades;
    for (auto const& layer : stack)
        shades.push_back(shades_of(layer.tint));
    for (int y = region.top; y < region.bottom; ++y) {
        auto* const row = levels_.front().row(y);
        fill_span(row, region.left, region.right, packed(ground), 255);
        for (std::size_t i = 0; i < stack.size(); ++i)
            add_layer(row, y, stack[i], shades[i], region);
    }
    for (std::size_t i = 1; i < levels_.size(); ++i) {
        region = {region.left / 2, region.top / 2, (region.right + 1) / 2, (region.bottom + 1) / 2};
        halve(levels_[i - 1], levels_[i], region);
    }
}

void PlateImage::halve(Level const& from, Level& to, PixelRect region)
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

void PlateImage::paint(Canvas const& canvas, ui::Rect const& place, ui::Colour ground) const
{
    auto const area = intersection(canvas.clip, snapped(place, canvas.scale));
    for (int y = canvas.clip.top; y < canvas.clip.bottom; ++y) {
        auto const inside = y >= area.top && y < area.bottom && !area.empty();
        auto const left = inside ? area.left : canvas.clip.right;
        fill_span(canvas.row(y), canvas.clip.left, left, packed(ground), 255);
        fill_span(canvas.row(y), inside ? area.right : left, canvas.clip.right, packed(ground), 255);
    }
    if (area.empty()) return;
    // The level nearest in size: it is shrunk or enlarged by less than the square root of two.
    auto pixels = static_cast<float>(w()) / (place.w * canvas.scale);
    std::size_t level = 0;
    for (; level + 1 < levels_.size() && pixels > 1.42f; ++level)
        pixels /= 2;
    scale(canvas, levels_[level], place, area);
}

void PlateImage::scale(Canvas const& canvas, Level const& level, ui::Rect const& place, PixelRect area)
{
    auto const factor = static_cast<double>(canvas.scale);
    Axis const across{place.x * factor, place.w * factor, level.w}, down{place.y * factor, place.h * factor, level.h};
    std::vector<Axis::Sample> columns;
    for (int x = area.left; x < area.right; ++x)
        columns.push_back(across.at(x));
    for (int y = area.top; y < area.bottom; ++y) {
        auto const at = down.at(y);
        auto const* const upper = level.row(at.a);
        auto const* const lower = level.row(at.b);
        auto* out = canvas.row(y) + area.left;
        for (auto const& c : columns)
            *out++ = opaque |
                     between(between(upper[c.a], upper[c.b], c.part), between(lower[c.a], lower[c.b], c.part), at.part);
    }
}

std::size_t PlateImage::bytes() const
{
    std::size_t sum = 0;
    for (auto const& level : levels_)
        sum += level.pixels.size() * sizeof(std::uint32_t);
    return sum;
}

} // namespace tenderspot::sdl
