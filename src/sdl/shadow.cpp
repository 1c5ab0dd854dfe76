// SPDX-License-Identifier: MIT
// Soft shadows: a ramp across the edge of a rounded rectangle, close to what a Gaussian blur gives.
#include "sdl/blend.hpp"
#include "sdl/rounded_rect.hpp"
#include "sdl/shapes.hpp"

namespace tenderspot::sdl {
namespace {

struct Ramp
{
    RoundedRect shape;
    float blur;
    std::uint32_t alpha;

    [[nodiscard]] std::uint32_t at(float x, float y) const
    {
        auto const t = std::clamp((blur - shape.distance(x, y)) / (2 * blur), 0.0f, 1.0f);
        return static_cast<std::uint32_t>(t * t * (3 - 2 * t) * static_cast<float>(alpha) + 0.5f);
    }
};

Ramp ramp(ui::Shadow const& shadow, float scale)
{
    auto const p = snapped(shadow.rect, scale);
    auto const blur = std::max(shadow.blur * scale, 0.5f);
    auto const half = static_cast<float>(std::min(p.right - p.left, p.bottom - p.top)) / 2;
    // A blurred corner is rounder than the corner itself.
    auto const radius = std::min(std::max(shadow.radius * scale, blur), half);
    return {{static_cast<float>(p.left), static_cast<float>(p.top), static_cast<float>(p.right),
             static_cast<float>(p.bottom), radius},
            blur,
            shadow.colour.a};
}

} // namespace

void paint_shadow(Canvas const& canvas, ui::Shadow const& shadow)
{
    if (shadow.rect.empty() || shadow.colour.a == 0) return;
    auto const soft = ramp(shadow, canvas.scale);
    auto const reach = static_cast<int>(std::ceil(soft.blur));
    auto const place = snapped(shadow.rect, canvas.scale);
    auto const area =
        intersection(canvas.clip, {place.left - reach, place.top - reach, place.right + reach, place.bottom + reach});
    auto const colour = packed(shadow.colour);
    auto const full = soft.shape.inset(soft.blur);
    for (auto y = area.top; y < area.bottom; ++y) {
        auto* const row = canvas.row(y);
        auto const middle_y = static_cast<float>(y) + 0.5f;
        auto even = full.empty() ? Span{} : inner_span(full, middle_y);
        if (even.empty()) even = {area.right, area.right};
        auto const at = [&](int x) { row[x] = mixed(row[x], colour, soft.at(static_cast<float>(x) + 0.5f, middle_y)); };
        for (auto x = area.left; x < std::min(even.left, area.right); ++x)
            at(x);
        fill_span(row, std::max(even.left, area.left), std::min(even.right, area.right), colour, soft.alpha);
        for (auto x = std::max(even.right, area.left); x < area.right; ++x)
            at(x);
    }
}

} // namespace tenderspot::sdl
