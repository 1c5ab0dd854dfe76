// SPDX-License-Identifier: MIT
// One card for each spot; the open one shows all choices.
#include "ui/screens/treat/before_view.hpp"

#include "app/treat/plan.hpp"
#include "domain/spot_list.hpp"
#include "ui/parts/body_picture.hpp"
#include "ui/parts/guard.hpp"
#include "ui/parts/page_parts.hpp"
#include "ui/parts/score_scale.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace tenderspot::ui {
namespace {

app::Action choose_score(Score score) { return app::ChooseScore{score}; }

/// The user's own mark of the spot, as a picture and in words.
void add_mark(Node& card, ViewContext const& context, Spot const& spot)
{
    auto const& marks = context.state.history.marks();
    auto const mark = marks.find(spot);
    if (mark == marks.end()) return;
    if (auto const* view = best_view(context.body_map, spot)) {
        auto const* point = context.catalogue.point(spot.point);
        card.children.push_back(still_picture(context, view->view, {spot}, point ? point->muscle : "", 150));
    }
    card.children.push_back(text(mark_words(mark->second), Type::body_strong));
}

Node length_chips(Protocol const& protocol, PlannedSpot const& spot)
{
    auto chips = wrap(8);
    auto const [low, high] = protocol.seconds;
    std::vector<std::uint32_t> offered;
    for (auto const seconds : app::offered_holds)
        offered.push_back(std::clamp(seconds, static_cast<std::uint32_t>(low), static_cast<std::uint32_t>(high)));
    offered.push_back(spot.seconds);
    std::sort(offered.begin(), offered.end());
    offered.erase(std::unique(offered.begin(), offered.end()), offered.end());
    for (auto const seconds : offered)
        chips.children.push_back(
            choice(fmt::format("{} s", seconds), spot.seconds == seconds, app::ChooseHold{seconds}));
    return labelled(tr("How long?"), std::move(chips));
}

Node stroke_chips(PlannedSpot const& spot)
{
    auto const beat = spot.technique.beat_ms;
    auto const count = static_cast<int>(spot.seconds * 1000 / beat);
    auto counts = wrap(8), beats = wrap(8);
    for (auto const strokes : app::offered_strokes)
        counts.children.push_back(
            choice(trf("{} strokes", strokes), strokes == count, app::ChooseStrokes{strokes, beat}));
    for (auto const ms : app::offered_beats)
        beats.children.push_back(choice(trf("every {:g} s", ms / 1000.0), ms == beat, app::ChooseStrokes{count, ms}));
    return column(8, labelled(tr("How many?"), std::move(counts)), labelled(tr("How slowly?"), std::move(beats)));
}

Node pressure_row(Protocol const& protocol, Technique const& technique)
{
    auto const low = technique.pressure_low, high = technique.pressure_high;
    auto words = text(trf("Press to {}", pressure_words(technique)), Type::body);
    words.style.width = Extent::fill();
    auto less = icon_button(Icon::minus, tr("Lighter"), app::ChoosePressure{low - 1, high - 1});
    auto more = icon_button(Icon::plus, tr("Firmer"), app::ChoosePressure{low + 1, high + 1});
    less.disabled = low <= 1;
    more.disabled = high >= protocol.pressure.high;
    return row(8, std::move(words), std::move(less), std::move(more));
}

Node order_row(app::TreatFlow const& flow, std::size_t step)
{
    auto buttons = row(8);
    if (step > 0) buttons.children.push_back(icon_button(Icon::up, tr("Earlier"), app::MoveSpot{app::Direction::up}));
    if (step + 1 < flow.spots.size())
        buttons.children.push_back(icon_button(Icon::down, tr("Later"), app::MoveSpot{app::Direction::down}));
    auto drop = button(tr("Take out"), app::DropSpot{}, Look::plain);
    drop.style.min_height = touch_size;
    buttons.children.push_back(spacer());
    buttons.children.push_back(std::move(drop));
    return buttons;
}

/// How to reach the point with that tool, and what to watch out for.
Node how_to(std::string const& tool, TriggerPoint const& point)
{
    auto node = column(6);
    auto const* use = point.protocol.use(tool);
    if (use) node.children.push_back(statement_node(use->position));
    if (use) node.children.push_back(text(tr(use->caution.text), Type::secondary, Ink::muted));
    node.children.push_back(text(tr(point.caution.text), Type::secondary, Ink::muted));
    return node;
}

Node open_card(ViewContext const& context, app::TreatFlow const& flow, std::size_t step)
{
    auto const& planned = flow.spots[step];
    auto const& spot = planned.spot;
    auto const* point = context.catalogue.point(spot.point);
    auto const protocol = app::protocol_of(context.state, spot.point);
    auto node = card(14, spot_title(context, spot));
    node.style.padding = {16, 10, 16, 10}; // Six scores must fit into a row on a phone.
    auto& parts = node.children;
    if (flow.spots.size() > 1) parts.push_back(order_row(flow, step));
    add_mark(node, context, spot);
    if (point) parts.push_back(how_to(planned.technique.tool, *point));
    parts.push_back(divider());
    parts.push_back(heading(tr("How tender is it when you press?"), Type::section));
    parts.push_back(score_scale(tr("Before"), planned.before, choose_score));
    parts.push_back(divider());
    auto const strokes = planned.technique.mode == Mode::strokes;
    if (protocol.modes.size() > 1) {
        auto modes = wrap(8, choice(tr("Steady hold"), !strokes, app::ChooseMode{Mode::hold}),
                          choice(tr("Slow strokes"), strokes, app::ChooseMode{Mode::strokes}));
        parts.push_back(labelled(tr("How?"), std::move(modes)));
    }
    parts.push_back(strokes ? stroke_chips(planned) : length_chips(protocol, planned));
    if (protocol.tools.size() > 1) {
        auto tools = wrap(8);
        for (auto const& tool : protocol.tools)
            tools.children.push_back(
                choice(short_tool_name(tool), tool == planned.technique.tool, app::ChooseTool{tool}));
        parts.push_back(labelled(tr("With what?"), std::move(tools)));
    } else {
        parts.push_back(text(trf("With: {}", short_tool_name(planned.technique.tool)), Type::body_strong));
    }
    parts.push_back(pressure_row(protocol, planned.technique));
    Spot const other{spot.point, other_side(spot.side)};
    if (!has_spot(flow.spots, other))
        parts.push_back(button(trf("Then the {} side too", side_word(other.side)), app::AddSpot{other}, Look::outline));
    return node;
}

Node closed_card(ViewContext const& context, PlannedSpot const& planned, std::size_t step)
{
    auto node = card(4, spot_title(context, planned.spot),
                     text(fmt::format("{} · {} · {}", technique_words(planned), short_tool_name(planned.technique.tool),
                                      pressure_words(planned.technique)),
                          Type::secondary, Ink::muted));
    node.role = Role::button;
    node.name = trf("Change {}", spot_name(context.catalogue, planned.spot));
    node.key = node.name;
    node.tap = app::OpenSpot{step};
    return node;
}

std::string start_name(app::TreatFlow const& flow)
{
    if (flow.spots.size() > 1) {
        std::uint32_t seconds = 0;
        for (auto const& spot : flow.spots)
            seconds += spot.seconds;
        return trf("Start {} spots, {}", flow.spots.size(), length_words(std::chrono::seconds{seconds}));
    }
    auto const& only = flow.spots.front();
    auto const what = only.technique.mode == Mode::hold ? fmt::format("{} s", only.seconds) : technique_words(only);
    return only.before ? trf("Start {}", what) : trf("Start {} without a score", what);
}

Node start_button(float text_scale, app::TreatFlow const& flow, app::BeforePage const& before,
                  std::vector<Contraindication> const& against)
{
    auto not_now = button(tr("Not now"), app::LeaveTreatment{});
    if (is_locked(against)) return not_now;
    if (!against.empty() && !before.overruled) {
        auto anyway = button(tr("Start anyway"), app::Overrule{}, Look::outline);
        if (is_large_text(text_scale)) return column(10, std::move(not_now), std::move(anyway));
        not_now.style.width = anyway.style.width = Extent::fill();
        return row(10, std::move(anyway), std::move(not_now));
    }
    auto start = button(start_name(flow), app::StartTreatment{});
    start.asks_focus = flow.slot.has_value();
    return start;
}

/// For a tight muscle, and only for users who may use heat.
Node warm_first()
{
    return statement_node(
        {tr("Does the muscle feel tight? Then warm it for 10 to 15 minutes first."), {"S1", "BI-GM", "MPFT-HEAT"}});
}

} // namespace

Node spot_title(ViewContext const& context, Spot const& spot)
{
    auto const* point = context.catalogue.point(spot.point);
    Node disc;
    disc.content = Disc{context.theme.colour(point ? muscle_ink(point->muscle) : Ink::muted), 12};
    auto words = column(1, text(spot_name(context.catalogue, spot.point), Type::body_strong),
                        text(side_title(spot.side), Type::secondary, Ink::muted));
    words.style.width = Extent::fill();
    return row(14, std::move(disc), std::move(words));
}

Node before_view(ViewContext const& context, app::TreatFlow const& flow, app::BeforePage const& before)
{
    auto const against = app::contraindications(context.state, flow);
    auto content = column(16, back_row(context.theme.text_scale, app::LeaveTreatment{}, tr("Before you start")));
    for (auto const& contraindication : against)
        content.children.push_back(contraindication_notice(context, contraindication));
    if (auto note = softened_note(context)) content.children.push_back(std::move(*note));
    add_hint(content.children, context, HintPlace::screen);
    if (!is_locked(against) && !context.precautions().no_packs) content.children.push_back(warm_first());
    // A session that may not start needs no choices.
    if (is_locked(against))
        for (auto const& spot : flow.spots)
            content.children.push_back(card(4, spot_title(context, spot.spot)));
    else
        for (std::size_t step = 0; step < flow.spots.size(); ++step)
            content.children.push_back(step == before.open ? open_card(context, flow, step)
                                                           : closed_card(context, flow.spots[step], step));
    return with_footer(page(tr("Before"), std::move(content)),
                       start_button(context.theme.text_scale, flow, before, against));
}

} // namespace tenderspot::ui
