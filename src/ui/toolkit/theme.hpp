// SPDX-License-Identifier: MIT
// Colours and type by role, so that a theme, a text size or a contrast changes in one place.
#pragma once

#include "ui/toolkit/draw_list.hpp"

#include <string_view>

namespace tenderspot::ui {

enum class Ink : std::uint8_t {
    none,
    background,
    surface,
    ink,
    muted,
    line,
    accent,
    accent_tint,
    on_accent, ///< Up to here: the basic set.
    strong,
    on_strong, ///< For a chosen chip: the strongest contrast available.
    on_pale,
    on_deep, ///< For use on score colours, which are the same in every theme.
    edge,    ///< The outline of cards in themes without shadows.
    danger,
    warn_tint,
    warn_ink,
    shadow,
    ring_track,
    map_ground,
    gmed,
    ql,
    tfl,
    gmin,
    piri,
    bone,
    skin,
    band,    ///< The tints of the body plates.
    felt,    ///< Where a point may be felt, and what is sore.
    own_mark ///< The user's own mark in a zone.
};

enum class Type : std::uint8_t {
    title,
    section,
    body,
    body_strong,
    secondary,
    secondary_strong,
    caption,
    button,
    number,
    clock
};

enum class Palette : std::uint8_t { light, dark, contrast };

struct Theme
{
    Palette palette = Palette::light;
    float text_scale = 1; ///< 1 to 2.

    [[nodiscard]] Colour colour(Ink role) const;
    [[nodiscard]] Font font(Type type) const;
};

/// From this text size on, items that are usually side by side are stacked instead.
[[nodiscard]] constexpr bool is_large_text(float text_scale) { return text_scale > 1.4f; }

/// The colour of a score: one hue that darkens as the score rises; never its only indication.
[[nodiscard]] Colour score_colour(int score);

/// The plate tint of a muscle by its catalogue id; `bone` for an unknown one.
[[nodiscard]] Ink muscle_ink(std::string_view muscle);

} // namespace tenderspot::ui
