// SPDX-License-Identifier: MIT
// What is visible, as plain data that any renderer can replay and any test can read.
#pragma once

#include "ui/toolkit/geometry.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace tenderspot::ui {

/// sRGB, not premultiplied.
struct Colour
{
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    bool operator==(Colour const&) const = default;
};

enum class Weight : std::uint8_t { regular, semibold, bold };
enum class Digits : std::uint8_t { proportional, tabular }; ///< Tabular: all digits have the same width.

struct Font
{
    float size = 17; ///< Em size in points.
    Weight weight = Weight::regular;
    Digits digits = Digits::proportional;
    bool operator==(Font const&) const = default;
};

/// A rectangle that is filled, outlined (inside its edge) or both; a part with alpha 0 is not drawn.
struct Box
{
    Rect rect;
    float radius = 0; ///< Corner radius; half the height makes a pill or a disc.
    Colour fill{0, 0, 0, 0};
    float line_width = 0;
    Colour line{0, 0, 0, 0};
    bool operator==(Box const&) const = default;
};

/// A soft shadow below a rectangle.
struct Shadow
{
    Rect rect;
    float radius = 0;
    float blur = 0; ///< Distance over which it fades, outward.
    Colour colour;
    bool operator==(Shadow const&) const = default;
};

/// One line of text; it never wraps.
struct Glyphs
{
    std::string text; ///< UTF-8.
    Point origin;     ///< Left end of the baseline.
    Font font;
    Colour colour;
    bool operator==(Glyphs const&) const = default;
};

/// A line through points, with round ends and joints; icons consist of these.
struct Stroke
{
    std::vector<Point> points;
    float width = 2;
    Colour colour;
    bool operator==(Stroke const&) const = default;
};

/// An arc with round ends; angles run clockwise, in turns from twelve o'clock.
struct Ring
{
    Point centre;
    float radius = 0; ///< To the middle of the line.
    float width = 0;
    float from = 0;
    float sweep = 1; ///< 0 to 1; 0 draws nothing.
    Colour colour;
    bool operator==(Ring const&) const = default;
};

/// One layer of a body plate: shades of grey with alpha, tinted. See assets/plates/README.md.
struct PlateLayer
{
    std::string plate;     ///< The file's stem, such as "back-bones".
    Colour tint;           ///< The colour that shade 128 becomes; its alpha scales the layer's.
    Rect part{0, 0, 1, 1}; ///< The part of the whole plate that the file covers, as fractions.
    bool operator==(PlateLayer const&) const = default;
};

/// A stack of plates of one view, lowest layer first, on an opaque background.
struct Plates
{
    std::vector<PlateLayer> layers; ///< Slow to change: a few plates are composed into one picture.
    std::vector<PlateLayer> paints; ///< Drawn over the stack, each at its own resolution; fast to change.
    int width = 0, height = 0;      ///< The size of a whole plate of `layers`, in pixels.
    Colour ground;
    Rect canvas;             ///< Where the whole plate would lie; usually larger than the clip.
    Colour veil{0, 0, 0, 0}; ///< Drawn between the stack and the paints, to dim the stack.
    bool operator==(Plates const&) const = default;

    /// Where a part of the whole plate lies on the screen.
    [[nodiscard]] Rect place(Rect const& part) const
    {
        return {canvas.x + part.x * canvas.w, canvas.y + part.y * canvas.h, part.w * canvas.w, part.h * canvas.h};
    }
};

struct DrawItem
{
    Rect clip; ///< Nothing of the item shows outside it.
    std::variant<Box, Shadow, Glyphs, Stroke, Ring, Plates> what;
    bool operator==(DrawItem const&) const = default;
};

/// In painting order, lowest first.
using DrawList = std::vector<DrawItem>;

} // namespace tenderspot::ui
