// SPDX-License-Identifier: MIT
// Everything known about one point, and what to do next.
#include "ui/parts/body_picture.hpp"
#include "ui/parts/camera.hpp"
#include "ui/parts/guard.hpp"
#include "ui/parts/sheet.hpp"
#include "ui/parts/spot_mark.hpp"
#include "ui/parts/statements.hpp"
#include "ui/words/words.hpp"

#include "app/care/signs.hpp"
#include "app/walk/walk_reduce.hpp"

namespace tenderspot::ui {
namespace {

Node fact(std::string title, Statement const& statement)
{
    return column(2, text(std::move(title), Type::body_strong), statement_node(statement));
}

Node figure(std::string number, std::string word)
{
    return box({.align = Align::stretch,
                .padding = {10, 6, 10, 6},
                .width = Extent::fill(),
                .fill = Ink::background,
                .radius = 16},
               text(std::move(number), Type::section, Ink::ink, Align::centre),
               text(std::move(word), Type::secondary, Ink::muted, Align::centre));
}

std::string span(int low, int high) { return low == high ? fmt::format("{}", low) : fmt::format("{}–{}", low, high); }

Node dose(ViewContext const& context, TriggerPoint const& point)
{
    auto const& protocol = point.protocol;
    auto figures = row(8, figure(fmt::format("{} s", context.hold_seconds(point.id)), tr("hold")),
                       figure(span(protocol.pressure.low, protocol.pressure.high), tr("of 10, how hard")),
                       figure(span(protocol.times_a_day.low, protocol.times_a_day.high), tr("times a day")));
    if (is_large_text(context.theme.text_scale)) figures.style.axis = Axis::column;
    figures.style.align = Align::stretch;
    return column(4, std::move(figures), text(source_line(protocol.dose_sources), Type::caption, Ink::muted));
}

/// The names of ids.
std::vector<std::string> named(std::vector<std::string> const& ids, std::string (*name)(std::string const&))
{
    std::vector<std::string> out;
    for (auto const& id : ids)
        out.push_back(name(id));
    return out;
}

/// For each tool, its technique and its cautions.
void add_ways(Node& node, Protocol const& protocol)
{
    for (auto const& tool : protocol.tools)
        if (auto const* use = protocol.use(tool)) {
            auto way = fact(trf("With {}", tool_name(tool)), use->position);
            way.children.push_back(text(tr(use->caution.text), Type::secondary, Ink::muted));
            node.children.push_back(std::move(way));
        }
}

std::string modes_words(Protocol const& protocol)
{
    return trf("Press as {}.", joined(named(protocol.modes, mode_name), tr(" or as ")));
}

Node side_by_side(ViewContext const& context, Node one, Node other)
{
    if (is_large_text(context.theme.text_scale)) return column(10, std::move(one), std::move(other));
    one.style.width = other.style.width = Extent::fill();
    return row(10, std::move(one), std::move(other));
}

Node treat_buttons(ViewContext const& context, Spot const& spot, TriggerPoint const& point)
{
    auto const advised = point.self_treatment == SelfTreatment::advised;
    if (auto lock = lock_notice(context, {spot})) return std::move(*lock);
    auto treat = button(advised ? trf("Treat {} s", context.hold_seconds(spot.point)) : tr("Treat anyway"),
                        context.prepare(spot), advised ? Look::primary : Look::outline);
    if (!advised) return treat;
    auto routine = app::routine_item(context.state, spot)
                       ? button(tr("In your routine"), app::TakeFromRoutine{spot}, Look::outline)
                       : button(tr("Add to routine"), app::PutInRoutine{context.routine_items({spot})}, Look::outline);
    return side_by_side(context, std::move(treat), std::move(routine));
}

Node more_buttons(ViewContext const& context, Spot const& spot)
{
    auto const marked = context.state.history.marks().contains(spot);
    Spot const other{spot.point, other_side(spot.side)};
    auto chips = wrap(8);
    auto const add = [&](std::string name, app::Action action) {
        chips.children.push_back(chip(std::move(name), std::move(action)));
    };
    add(spot.side == Side::left ? tr("Right side") : tr("Left side"), app::SelectSpot{other});
    add(marked ? tr("Your mark") : tr("Mark my spot"), app::BeginMark{spot, {}});
    auto const* view = context.body_map.view(context.state.map.view);
    if (auto const* felt = view ? view->paint(paint_id("felt", spot)) : nullptr)
        add(tr("See all of the pain area"), app::ShowFrame{{felt->from, felt->size}});
    return chips;
}

/// The walk through the satellites starts from the gluteus medius, whose satellites they are. [S1]
void add_satellites(Node& node, ViewContext const& context, Spot const& spot, TriggerPoint const& point)
{
    auto const& facts = context.catalogue;
    if (std::find(facts.satellites.begin(), facts.satellites.end(), point.muscle) != facts.satellites.end()) return;
    auto const& checks = context.state.history.checks();
    auto const checked = std::any_of(checks.begin(), checks.end(), [&](auto const& entry) {
        auto const* known = facts.point(entry.first.point);
        return known && known->muscle != point.muscle;
    });
    auto inside = box({.gap = 8, .padding = {14, 16, 14, 16}, .fill = Ink::background, .radius = card_radius},
                      text(tr("Check the satellites"), Type::body_strong), statement_node(facts.satellites_why));
    // Feeling for them means pressing them.
    if (app::general_locks(context.state).empty())
        inside.children.push_back(
            button(checked ? tr("Check them again") : tr("Check them now"), app::BeginWalk{spot}, Look::outline));
    else inside.children.push_back(text(tr("Not while pressing is locked for you."), Type::secondary, Ink::muted));
    node.children.push_back(std::move(inside));
}

} // namespace

Node point_sheet(ViewContext const& context, Spot const& spot)
{
    auto const* point = context.catalogue.point(spot.point);
    if (!point) return {};
    auto const& history = context.state.history;
    auto const side = spot.side == Side::left ? tr("Left") : tr("Right");
    auto where = text(fmt::format("{} · {}", side, tr(point->place.text)), Type::secondary, Ink::muted);
    auto treat = treat_buttons(context, spot, *point);
    // At a large text size the treatment button must not lie below the first screenful.
    if (is_large_text(context.theme.text_scale)) std::swap(where, treat);
    auto node = sheet(spot_name(context.catalogue, spot),
                      sheet_title(context, spot_name(context.catalogue, spot.point), app::ClearSelection{},
                                  muscle_ink(point->muscle)),
                      std::move(where), std::move(treat), more_buttons(context, spot));
    auto& parts = node.children;
    if (auto found = state_words(history, spot); !found.empty())
        parts.push_back(text(std::move(found), Type::secondary_strong));
    if (auto const mark = history.marks().find(spot); mark != history.marks().end())
        parts.push_back(text(mark_words(mark->second), Type::secondary_strong));
    parts.push_back(fact(tr("Find it"), point->find));
    parts.push_back(fact(tr("May be felt at"), point->felt_at));
    for (auto const& note : point->differs)
        parts.push_back(fact(tr("Sources differ"), note));
    add_ways(node, point->protocol);
    if (point->self_treatment == SelfTreatment::advised) {
        parts.push_back(dose(context, *point));
        parts.push_back(text(modes_words(point->protocol), Type::secondary));
    }
    parts.push_back(fact(tr("Take care"), point->caution));
    add_satellites(node, context, spot, *point);
    if (auto const* article = context.catalogue.article(point->muscle))
        parts.push_back(
            button(trf("Read about {}", tr(article->title)), app::OpenArticle{article->id, {}}, Look::outline));
    if (!point->also_called.empty())
        parts.push_back(text(trf("Also called: {}", joined(point->also_called)), Type::secondary, Ink::muted));
    parts.push_back(text(trf("Place · {}", source_line(point->place)), Type::caption, Ink::muted));
    parts.push_back(source_list(context.catalogue, sources_of(*point)));
    return node;
}

} // namespace tenderspot::ui
