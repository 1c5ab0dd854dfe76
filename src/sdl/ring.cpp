// SPDX-License-Identifier: MIT
// Arcs with round ends, such as the progress of a treatment.
#include "sdl/blend.hpp"
#include "sdl/shapes.hpp"

#include <numbers>

namespace tenderspot::sdl {
namespace {

struct Vector
{
    double x, y;
};

/// Positive if `b` lies clockwise of `a`, by up to half a turn.
double clockwise(Vector a, Vector b) { return a.x * b.y - a.y * b.x; }

Vector direction(float turns)
{
    auto const angle = static_cast<double>(turns) * 2 * std::numbers::pi;
    return {std::sin(angle), -std::cos(angle)};
}

/// Each end contributes separately to the distance, so that moving one end does not change the pixels at the other.
struct Arc
{
    Vector centre;
    double radius, half_width;
    Vector start, end; ///< Directions.
    float sweep;

    [[nodiscard]] bool holds(Vector p) const
    {
        auto const after_start = clockwise(start, p) >= 0, before_end = clockwise(end, p) <= 0;
        return sweep <= 0.5f ? after_start && before_end : after_start || before_end;
    }

    [[nodiscard]] double to_cap(Vector p, Vector cap) const
    {
        auto const x = p.x - cap.x * radius, y = p.y - cap.y * radius;
        return std::sqrt(x * x + y * y);
    }

    [[nodiscard]] float distance(Vector p) const
    {
        auto const around = std::abs(std::sqrt(p.x * p.x + p.y * p.y) - radius) - half_width;
        if (sweep >= 1 || around > 0.5 || holds(p)) return static_cast<float>(around);
        return static_cast<float>(std::min(to_cap(p, start), to_cap(p, end)) - half_width);
    }
};

/// Half the length of the chord at `dy` from the centre; empty outside the circle.
double half_chord(double radius, double dy)
{
    auto const squared = radius > 0 ? radius * radius - dy * dy : 0;
    return squared > 0 ? std::sqrt(squared) : 0;
}

void paint_span(Canvas const& canvas, Arc const& arc, ui::Colour colour, int y, double left, double right)
{
    auto* const row = canvas.row(y);
    auto const ink = packed(colour);
    auto const from = std::max(canvas.clip.left, static_cast<int>(std::floor(left)));
    auto const to = std::min(canvas.clip.right, static_cast<int>(std::ceil(right)));
    for (auto x = from; x < to; ++x) {
        auto const covered = coverage(arc.distance({x + 0.5 - arc.centre.x, y + 0.5 - arc.centre.y}));
        if (covered > 0) row[x] = mixed(row[x], ink, share(covered, colour.a));
    }
}

} // namespace

void paint_ring(Canvas const& canvas, ui::Ring const& ring)
{
    if (ring.sweep <= 0 || ring.radius <= 0 || ring.width <= 0 || ring.colour.a == 0) return;
    auto const scale = static_cast<double>(canvas.scale);
    Arc const arc{{ring.centre.x * scale, ring.centre.y * scale},
                  ring.radius * scale,
                  ring.width * scale / 2,
                  direction(ring.from),
                  direction(ring.from + ring.sweep),
                  ring.sweep};
    auto const outer = arc.radius + arc.half_width + 1, inner = arc.radius - arc.half_width - 1;
    auto const first = std::max(canvas.clip.top, static_cast<int>(std::floor(arc.centre.y - outer)));
    auto const last = std::min(canvas.clip.bottom, static_cast<int>(std::ceil(arc.centre.y + outer)));
    for (auto y = first; y < last; ++y) {
        auto const dy = y + 0.5 - arc.centre.y;
        auto const far = half_chord(outer, dy), hole = half_chord(inner, dy);
        if (hole < 1) {
            paint_span(canvas, arc, ring.colour, y, arc.centre.x - far, arc.centre.x + far);
            continue;
        }
        paint_span(canvas, arc, ring.colour, y, arc.centre.x - far, arc.centre.x - hole);
        paint_span(canvas, arc, ring.colour, y, std::floor(arc.centre.x + hole), arc.centre.x + far);
    }
}

} // namespace tenderspot::sdl
