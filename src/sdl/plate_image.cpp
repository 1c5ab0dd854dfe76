// SPDX-License-Identifier: MIT
// Turns brightness into colours and stacks the layers.
#include "sdl/plate_image.hpp"

#include "sdl/blend.hpp"

#include <array>

namespace tenderspot::sdl {
namespace {

/// A colour for each luma.
using Shades = std::array<std::uint32_t, 256>;

/// Maps video levels 16 to 235 to grey 0 to 255.
int full_range(int luma) { return std::clamp(((luma - 16) * 255 * 2 + 219) / (2 * 219), 0, 255); }

/// Grey 128 is the tint itself, 0 is black, 255 is white.
Shades shades_of(ui::Colour tint)
{
    Shades out{};
    for (int luma = 0; luma < 256; ++luma) {
        auto const grey = full_range(luma);
        auto const shade = [&](int value) {
            auto const v = grey <= 128 ? (value * grey + 64) / 128 : value + ((255 - value) * (grey - 128) + 63) / 127;
            return static_cast<std::uint8_t>(v);
        };
        out[static_cast<std::size_t>(luma)] = packed({shade(tint.r), shade(tint.g), shade(tint.b), 255});
    }
    return out;
}

void add_layer(std::uint32_t* row, int y, TintedPlate const& layer, Shades const& shades, PixelRect const& region)
{
    auto const area = intersection(layer.place, region);
    if (area.empty() || y < area.top || y >= area.bottom) return;
    auto const offset = static_cast<std::ptrdiff_t>(y - layer.place.top) * layer.plate->w - layer.place.left;
    auto const* const alphas = layer.plate->alphas.data() + offset;
    auto const* const lumas = layer.plate->lumas.data() + offset;
    for (int x = area.left; x < area.right; ++x) {
        if (alphas[x] == 0) continue;
        auto const alpha = share(alphas[x], layer.tint.a);
        row[x] = alpha == 255 ? shades[lumas[x]] : mixed(row[x], shades[lumas[x]], alpha);
    }
}

} // namespace

void compose(Pyramid& picture, std::span<TintedPlate const> stack, ui::Colour ground, PixelRect region)
{
    region = intersection(region, {0, 0, picture.base().w, picture.base().h});
    if (region.empty()) return;
    std::vector<Shades> shades;
    for (auto const& layer : stack)
        shades.push_back(shades_of(layer.tint));
    for (int y = region.top; y < region.bottom; ++y) {
        auto* const row = picture.base().row(y);
        fill_span(row, region.left, region.right, packed(ground), 255);
        for (std::size_t i = 0; i < stack.size(); ++i)
            add_layer(row, y, stack[i], shades[i], region);
    }
    picture.update(region);
}

Pyramid tinted(Plate const& plate, ui::Colour tint)
{
    Pyramid out{plate.w, plate.h};
    auto const shades = shades_of(tint);
    auto& pixels = out.base().pixels;
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        auto const alpha = share(plate.alphas[i], tint.a);
        pixels[i] = (mixed(0, shades[plate.lumas[i]], alpha) & ~opaque) | alpha << 24;
    }
    return out;
}

} // namespace tenderspot::sdl
