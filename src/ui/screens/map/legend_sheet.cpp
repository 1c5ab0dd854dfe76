// SPDX-License-Identifier: MIT
// What the colours and marks of the map mean.
#include "ui/parts/sheet.hpp"
#include "ui/parts/spot_mark.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

Node entry(Node sign, std::string words)
{
    auto cell = box({.axis = Axis::row, .align = Align::centre, .justify = Justify::centre, .width = Extent::fixed(28)},
                    std::move(sign));
    auto said = text(std::move(words), Type::secondary);
    said.style.width = Extent::fill();
    return row(12, std::move(cell), std::move(said));
}

Node disc(Colour colour, float size = 16)
{
    Node node;
    node.content = Disc{colour, size};
    return node;
}

Colour with_alpha(Colour colour, std::uint8_t alpha)
{
    colour.a = alpha;
    return colour;
}

} // namespace

Node legend_sheet(ViewContext const& context)
{
    auto const& theme = context.theme;
    auto node =
        sheet(tr("What the colours mean"), sheet_title(context, tr("What the colours mean"), app::ShowLegend{false}));
    auto& entries = node.children;
    entries.push_back(heading(tr("Muscles"), Type::body_strong));
    for (auto const& muscle : context.catalogue.muscles)
        entries.push_back(entry(disc(theme.colour(muscle_ink(muscle.id))), tr(muscle.name)));
    entries.push_back(entry(disc(with_alpha(theme.colour(Ink::gmed), 70)), tr("Gluteus maximus, seen through")));
    entries.push_back(entry(disc(theme.colour(Ink::band)), tr("Iliotibial band, bones")));
    entries.push_back(heading(tr("Of a chosen point"), Type::body_strong));
    entries.push_back(
        entry(disc(with_alpha(theme.colour(Ink::felt), 200)), tr("Core: where it may be felt first of all")));
    entries.push_back(entry(disc(with_alpha(theme.colour(Ink::felt), 90)), tr("Spill-over: where it may spread to")));
    entries.push_back(
        entry(disc(theme.colour(Ink::accent)), tr("Its zone: press anywhere in it, not on one dot only")));
    entries.push_back(heading(tr("Marks"), Type::body_strong));
    entries.push_back(entry(spot_mark(SpotState::unchecked), tr("A point you have not checked")));
    entries.push_back(entry(spot_mark(SpotState::tender), tr("Found tender")));
    entries.push_back(entry(spot_mark(SpotState::clear), tr("Checked, not tender")));
    entries.push_back(entry(own_mark(), tr("Your own mark: press long inside a zone to place it")));
    return node;
}

} // namespace tenderspot::ui
