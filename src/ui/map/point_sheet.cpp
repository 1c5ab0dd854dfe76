// SPDX-License-Identifier: MIT
// The bottom sheet of a phone, the side pane of a tablet.
#include "ui/map/point_sheet.hpp"

#include "ui/build.hpp"
#include "ui/words.hpp"

#include <fmt/format.h>

namespace tenderspot::ui {
namespace {

Node fact(std::string title, Statement const& statement)
{
    return column(2, text(std::move(title), Type::body_strong), text(tr(statement.text)),
                  text(source_line(statement), Type::caption, Ink::muted));
}

Node figure(std::string number, std::string word)
{
    auto node = box({.align = Align::stretch,
                     .padding = {10, 6, 10, 6},
                     .width = Extent::fill(),
                     .fill = Ink::background,
                     .radius = 16},
                    text(std::move(number), Type::section, Ink::ink, Align::centre),
                    text(std::move(word), Type::secondary, Ink::muted, Align::centre));
    return node;
}

Node title_row(ViewContext const& context, Spot const& spot, TriggerPoint const& point)
{
    Node disc;
    disc.content = Disc{context.theme.colour(muscle_ink(point.muscle)), 12};
    auto name = heading(spot_name(context.catalogue, spot.point), Type::section);
    name.style.width = Extent::fill();
    auto close = icon_button(Icon::close, tr("Close"), app::ClearSelection{});
    if (is_large_text(context.theme.text_scale))
        return column(0, row(10, std::move(disc), spacer(), std::move(close)), std::move(name));
    return row(10, std::move(disc), std::move(name), std::move(close));
}

Node treat_buttons(ViewContext const& context, Spot const& spot, TriggerPoint const& point)
{
    auto const other = Spot{spot.point, other_side(spot.side)};
    auto const advised = point.self_treatment == SelfTreatment::advised;
    auto treat = button(advised ? trf("Treat {} s", context.state.settings.hold_seconds) : tr("Treat all the same"),
                        app::PrepareTreatment{spot}, advised ? Look::primary : Look::outline);
    auto turn =
        button(spot.side == Side::left ? tr("Right side") : tr("Left side"), app::SelectSpot{other}, Look::outline);
    if (is_large_text(context.theme.text_scale)) return column(10, std::move(treat), std::move(turn));
    treat.style.width = turn.style.width = Extent::fill();
    return row(10, std::move(treat), std::move(turn));
}

} // namespace

Node point_sheet(ViewContext const& context, Spot const& spot)
{
    auto const* point = context.catalogue.point(spot.point);
    if (!point) return {};
    auto const side = spot.side == Side::left ? tr("Left") : tr("Right");
    auto where = text(fmt::format("{} · {}", side, tr(point->place.text)), Type::secondary, Ink::muted);
    auto treat = treat_buttons(context, spot, *point);
    // At a large text size the way to treat must not lie below what is seen at once.
    if (is_large_text(context.theme.text_scale)) std::swap(where, treat);
    auto sheet = box({.gap = 12,
                      .padding = {12, side_margin, 20, side_margin},
                      .fill = Ink::surface,
                      .line = Ink::line,
                      .radius = card_radius,
                      .corners = Corners::top,
                      .shadow = true,
                      .scrolls = true},
                     title_row(context, spot, *point), std::move(where), std::move(treat),
                     fact(tr("May be felt at"), point->felt_at), fact(tr("How"), point->treatment.position));
    if (point->self_treatment == SelfTreatment::advised)
        sheet.children.push_back(row(
            8, figure(fmt::format("{} s", context.state.settings.hold_seconds), tr("hold")),
            figure(fmt::format("{}–{}", point->treatment.pressure.low, point->treatment.pressure.high), tr("of 10"))));
    sheet.children.push_back(fact(tr("Take care"), point->caution));
    sheet.children.push_back(text(trf("Place · {}", source_line(point->place)), Type::caption, Ink::muted));
    sheet.role = Role::screen;
    sheet.name = spot_name(context.catalogue, spot);
    sheet.key = "sheet " + sheet.name;
    return sheet;
}

} // namespace tenderspot::ui
