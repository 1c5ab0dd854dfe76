// SPDX-License-Identifier: MIT
// Draw lists in words.
#include "support/draw_text.hpp"

#include <fmt/format.h>

namespace tenderspot::support {
namespace {

std::string show(ui::Colour c) { return fmt::format("#{:02x}{:02x}{:02x}{:02x}", c.r, c.g, c.b, c.a); }
std::string show(ui::Rect r) { return fmt::format("[{:.1f} {:.1f} {:.1f} {:.1f}]", r.x, r.y, r.w, r.h); }
std::string show(ui::Point p) { return fmt::format("({:.1f} {:.1f})", p.x, p.y); }

struct Show
{
    std::string operator()(ui::Box const& i) const
    {
        return fmt::format("box {} r{:.0f} {} line {:.1f} {}", show(i.rect), i.radius, show(i.fill), i.line_width,
                           show(i.line));
    }
    std::string operator()(ui::Shadow const& i) const
    {
        return fmt::format("shadow {} {}", show(i.rect), show(i.colour));
    }
    std::string operator()(ui::Glyphs const& i) const
    {
        return fmt::format("text {} {:.1f} w{} {} \"{}\"", show(i.origin), i.font.size, static_cast<int>(i.font.weight),
                           show(i.colour), i.text);
    }
    std::string operator()(ui::Stroke const& i) const
    {
        return fmt::format("stroke {} points from {} {:.1f} {}", i.points.size(), show(i.points.front()), i.width,
                           show(i.colour));
    }
    std::string operator()(ui::Ring const& i) const
    {
        return fmt::format("ring {} r{:.1f} w{:.1f} {:.4f}+{:.4f} {}", show(i.centre), i.radius, i.width, i.from,
                           i.sweep, show(i.colour));
    }
    std::string operator()(ui::Plates const& i) const
    {
        std::string layers;
        for (auto const& layer : i.layers)
            layers += " " + layer.plate + show(layer.tint);
        if (i.veil.a > 0) layers += " veil " + show(i.veil);
        for (auto const& paint : i.paints)
            layers += " + " + paint.plate + show(paint.tint);
        return fmt::format("plates {} on {}{}", show(i.canvas), show(i.ground), layers);
    }
};

} // namespace

std::string draw_text(ui::DrawList const& list)
{
    std::string out;
    for (auto const& item : list)
        out += std::visit(Show{}, item.what) + " in " + show(item.clip) + "\n";
    return out;
}

} // namespace tenderspot::support
