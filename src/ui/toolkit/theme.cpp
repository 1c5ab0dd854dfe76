// SPDX-License-Identifier: MIT
// The three themes as tables.
#include "ui/toolkit/theme.hpp"

#include <array>

namespace tenderspot::ui {
namespace {

constexpr Colour hex(std::uint32_t rgb, std::uint8_t alpha = 255)
{
    return {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8 & 0xFF),
            static_cast<std::uint8_t>(rgb & 0xFF), alpha};
}

struct Row
{
    Ink role;
    Colour light, dark, contrast;
};

constexpr std::array rows{
    Row{Ink::none, hex(0, 0), hex(0, 0), hex(0, 0)},
    Row{Ink::background, hex(0xF7F5F2), hex(0x12161B), hex(0xFFFFFF)},
    Row{Ink::surface, hex(0xFFFFFF), hex(0x1B2128), hex(0xFFFFFF)},
    Row{Ink::ink, hex(0x1E242C), hex(0xF1EEE9), hex(0x000000)},
    Row{Ink::muted, hex(0x5C6672), hex(0x9AA5B1), hex(0x1A1A1A)},
    Row{Ink::line, hex(0xE4DFD8), hex(0x2C343D), hex(0x000000)},
    Row{Ink::accent, hex(0x0E7470), hex(0x56C5BB), hex(0x00403D)},
    Row{Ink::accent_tint, hex(0xE1F0EE), hex(0x173534), hex(0xD8F3F0)},
    Row{Ink::on_accent, hex(0xFFFFFF), hex(0x0B1A19), hex(0xFFFFFF)},
    Row{Ink::strong, hex(0x1E242C), hex(0xF1EEE9), hex(0x000000)},
    Row{Ink::on_strong, hex(0xFFFFFF), hex(0x12161B), hex(0xFFFFFF)},
    Row{Ink::on_pale, hex(0x10211F), hex(0x10211F), hex(0x000000)},
    Row{Ink::on_deep, hex(0xFFFFFF), hex(0xFFFFFF), hex(0xFFFFFF)},
    Row{Ink::edge, hex(0, 0), hex(0, 0), hex(0x000000)},
    Row{Ink::danger, hex(0xB3261E), hex(0xFF8A80), hex(0x8C0000)},
    Row{Ink::warn_tint, hex(0xFDF0DC), hex(0x33290F), hex(0xFFF3D6)},
    Row{Ink::warn_ink, hex(0x7A4A00), hex(0xF2C879), hex(0x000000)},
    Row{Ink::shadow, hex(0x1E242C, 22), hex(0x000000, 70), hex(0x000000, 0)},
    Row{Ink::ring_track, hex(0xE4DFD8), hex(0x2C343D), hex(0xB0B0B0)},
    Row{Ink::map_ground, hex(0xFAF8F5), hex(0x171C22), hex(0xFFFFFF)},
    Row{Ink::gmed, hex(0xC8423F), hex(0xC8423F), hex(0xC8423F)},
    Row{Ink::ql, hex(0xC45C46), hex(0xC45C46), hex(0xC45C46)},
    Row{Ink::tfl, hex(0x9660AA), hex(0x9660AA), hex(0x9660AA)},
    Row{Ink::gmin, hex(0xD67850), hex(0xD67850), hex(0xD67850)},
    Row{Ink::piri, hex(0x7878C8), hex(0x7878C8), hex(0x7878C8)},
    Row{Ink::bone, hex(0xE2DAC8), hex(0xCFC7B6), hex(0xE2DAC8)},
    Row{Ink::skin, hex(0xECC4A8), hex(0xD6AE92), hex(0xECC4A8)},
    Row{Ink::band, hex(0xDCD6C8), hex(0xC8C2B4), hex(0xDCD6C8)},
    Row{Ink::felt, hex(0xC0287A), hex(0xE0569A), hex(0x8E0052)},
    Row{Ink::own_mark, hex(0x1B4FC4), hex(0x6FA0FF), hex(0x002E9E)},
};

constexpr bool in_order()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].role != static_cast<Ink>(i)) return false;
    return rows.size() == static_cast<std::size_t>(Ink::own_mark) + 1;
}
static_assert(in_order(), "one row a role, in the order of the roles");

} // namespace

Colour Theme::colour(Ink role) const
{
    auto const& row = rows[static_cast<std::size_t>(role)];
    switch (palette) {
    case Palette::light: return row.light;
    case Palette::dark: return row.dark;
    case Palette::contrast: return row.contrast;
    }
    return row.light;
}

Font Theme::font(Type type) const
{
    auto const sized = [&](float size, Weight weight, Digits digits = Digits::proportional) {
        return Font{size * text_scale, weight, digits};
    };
    // Large type grows less, so that a word of a title still fits on a small phone.
    auto const heading = [&](float size, Weight weight, float share) {
        return Font{size * (1 + (text_scale - 1) * share), weight, Digits::proportional};
    };
    switch (type) {
    case Type::title: return heading(30, Weight::bold, 0.55f);
    case Type::section: return heading(20, Weight::semibold, 0.75f);
    case Type::body: return sized(17, Weight::regular);
    case Type::body_strong: return sized(17, Weight::semibold);
    case Type::secondary: return sized(15, Weight::regular);
    case Type::secondary_strong: return sized(15, Weight::semibold);
    case Type::caption: return sized(13, Weight::semibold);
    case Type::button: return sized(17, Weight::semibold);
    case Type::number: return sized(26, Weight::bold);
    case Type::clock: return sized(92, Weight::bold, Digits::tabular);
    }
    return {};
}

Colour score_colour(int score)
{
    // One teal hue with decreasing luminance; neighbouring steps differ only in lightness.
    constexpr std::array scale{hex(0xEAF5F3), hex(0xD7ECE9), hex(0xC2E2DE), hex(0xABD6D1), hex(0x91C8C2), hex(0x74B8B1),
                               hex(0x55A59E), hex(0x419790), hex(0x1E7872), hex(0x0D5F5A), hex(0x054643)};
    return scale[static_cast<std::size_t>(score < 0 ? 0 : score > 10 ? 10 : score)];
}

Ink muscle_ink(std::string_view muscle)
{
    if (muscle == "gmed") return Ink::gmed;
    if (muscle == "ql") return Ink::ql;
    if (muscle == "tfl") return Ink::tfl;
    if (muscle == "gmin") return Ink::gmin;
    if (muscle == "piri") return Ink::piri;
    return Ink::bone;
}

} // namespace tenderspot::ui
