// SPDX-License-Identifier: MIT
// The present day of a strain in its first three days, and what to do at that hour.
#include "ui/figures/figures.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/strain/strain_parts.hpp"
#include "ui/words/words.hpp"

#include <array>

namespace tenderspot::ui {
namespace {

inline constexpr int rest_hours = strain_rest.count();

/// The hours of rest as a ring, with the number of hours passed.
Node hours_ring(ViewContext const& context, StrainDay const& day)
{
    auto const side = 116 * std::min(context.theme.text_scale, 1.5f);
    Node ring;
    ring.content = RingMark{std::min(static_cast<float>(day.hour) / static_cast<float>(rest_hours), 1.0f), 12};
    ring.style.width = ring.style.height = Extent::fill();
    auto inside = column(0);
    inside.style.align = Align::centre;
    inside.style.width = Extent::fixed(side - 36);
    if (day.rests) {
        Node number, below;
        number.content =
            Label{fmt::format("{}", day.hour), Type::number, Ink::ink, Align::centre, Label::Fit::shrink, {}, 0};
        below.content =
            Label{trf("of {} h", rest_hours), Type::caption, Ink::muted, Align::centre, Label::Fit::shrink, {}, 0};
        inside.children = {std::move(number), std::move(below)};
    } else {
        Node check;
        check.content = IconMark{Icon::check, Ink::accent, side * 0.36f};
        inside.children = {std::move(check)};
    }
    auto node = box({.axis = Axis::stack,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .width = Extent::fixed(side),
                     .height = Extent::fixed(side)},
                    std::move(ring), std::move(inside));
    node.role = Role::timer;
    node.name = day.rests ? trf("Hour {} of {}", day.hour, rest_hours) : tr("The three days of rest are over");
    return node;
}

std::string phase_words(StrainDay const& day)
{
    if (day.ice) return tr("Rest, ice, compression and elevation.");
    if (day.rests) return tr("Rest, compression and elevation. The hours of ice are over.");
    return tr("The three days of rest are over.");
}

Node lock(ViewContext const& context, StrainReported const& strain)
{
    auto const now = context.wall_now();
    auto const until = moment_words(rest_ends(strain.onset_utc_ms, now), now);
    auto node = notice(trf("No massage and no heat until {}", until),
                       strain.side == Side::left ? tr("Until then the spots of your left side are locked.")
                                                 : tr("Until then the spots of your right side are locked."));
    node.children.push_back(text(source_line(std::vector<std::string>{"NHS-SPR", "APP"}), Type::caption, Ink::muted));
    return node;
}

Node letter_row(ViewContext const& context, char letter, Statement const& statement)
{
    return lettered(context, std::string(1, letter), statement_node(statement));
}

/// In the order of the article on strains: rest, ice, compression, elevation, how long, where sources differ.
enum RiceLine : std::size_t { rest, ice, compression, elevation, how_long, ice_differs, rice_lines };

/// A lying person fills only the middle of a drawing's square.
Node drawing(ViewContext const& context, StrainReported const& strain, std::string_view name, std::string words)
{
    auto const side = has_two_columns(context) ? 200.0f : 150.0f;
    Node picture;
    picture.content = FigureMark{figure(name), strain.side == Side::left ? Facing::as_drawn : Facing::mirrored, side};
    picture.style.height = Extent::fixed(side * 0.7f);
    auto node = column(2, std::move(picture), text(std::move(words), Type::secondary, Ink::muted, Align::centre));
    node.style.align = Align::centre;
    node.style.width = Extent::fill();
    return node;
}

Node drawings(ViewContext const& context, StrainReported const& strain, StrainDay const& day)
{
    auto node = context.is_narrow() ? column(12) : row(12);
    node.style.align = Align::start;
    if (day.ice) node.children.push_back(drawing(context, strain, "cold_pack", tr("Cold pack on the hip")));
    node.children.push_back(drawing(context, strain, "good_side", tr("On the good side, with pillows")));
    return node;
}

Node rice(ViewContext const& context, StrainReported const& strain, StrainDay const& day)
{
    auto const& lines = statements_of(context.catalogue, "strain", "rice");
    auto node = card(14, heading(tr("What counts now"), Type::section));
    if (lines.size() < rice_lines) return node;
    node.children.push_back(letter_row(context, 'R', lines[rest]));
    if (day.ice) node.children.push_back(letter_row(context, 'I', lines[ice]));
    node.children.push_back(letter_row(context, 'C', lines[compression]));
    node.children.push_back(letter_row(context, 'E', lines[elevation]));
    node.children.push_back(drawings(context, strain, day));
    node.children.push_back(statement_node(lines[how_long]));
    if (!day.ice) node.children.push_back(statement_node(lines[ice_differs]));
    return node;
}

Node cycle(ViewContext const& context)
{
    auto node = card(14, heading(tr("What counts now"), Type::section));
    auto const& stop = statements_of(context.catalogue, "strain", "rest");
    if (!stop.empty()) node.children.push_back(statement_node(stop.front()));
    for (auto const& statement : statements_of(context.catalogue, "strain", "cycle"))
        node.children.push_back(statement_node(statement));
    return node;
}

} // namespace

Node day_card(ViewContext const& context, StrainReported const& strain)
{
    auto const day = strain_day(strain, context.wall_now());
    auto words = column(4, heading(day.rests ? trf("Day {} of 3", day.day) : trf("Day {}", day.day), Type::section),
                        text(phase_words(day), Type::secondary, Ink::muted));
    words.style.width = Extent::fill();
    auto top = is_large_text(context.theme.text_scale)
                   ? column(12, box({.align = Align::start}, hours_ring(context, day)), std::move(words))
                   : row(18, hours_ring(context, day), std::move(words));
    auto node = card(16, std::move(top));
    if (day.rests) node.children.push_back(lock(context, strain));
    return node;
}

Node care_card(ViewContext const& context, StrainReported const& strain)
{
    auto const day = strain_day(strain, context.wall_now());
    return day.rests ? rice(context, strain, day) : cycle(context);
}

} // namespace tenderspot::ui
