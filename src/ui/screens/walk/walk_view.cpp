// SPDX-License-Identifier: MIT
// The satellite walk: one muscle per page, then a summary.
#include "app/walk/walk_reduce.hpp"
#include "ui/parts/body_picture.hpp"
#include "ui/parts/guard.hpp"
#include "ui/parts/score_scale.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

/// The points of a muscle that a person can check by themselves.
std::vector<TriggerPoint const*> points_to_check(Catalogue const& facts, std::string const& muscle)
{
    std::vector<TriggerPoint const*> out;
    for (auto const& point : facts.points)
        if (point.muscle == muscle && point.self_treatment == SelfTreatment::advised) out.push_back(&point);
    return out;
}

std::optional<app::WalkAnswer> answer(app::WalkFlow const& walk, Spot const& spot)
{
    auto const at = walk.answers.find(spot);
    return at == walk.answers.end() ? std::nullopt : std::optional{at->second};
}

/// Feeling for a spot means pressing it.
Node locked_side(Spot const& spot, Node lock)
{
    return with_padding(column(8, text(side_title(spot.side), Type::body_strong), std::move(lock)), {6, 0, 6, 0});
}

Node side_question(ViewContext const& context, Spot const& spot)
{
    if (auto lock = lock_notice(context, {spot})) return locked_side(spot, std::move(*lock));
    auto const said = answer(*context.state.walk, spot);
    auto const choice = [&](Finding finding) {
        return said && said->finding == finding ? Choice::chosen : Choice::not_chosen;
    };
    auto const name = spot_name(context.catalogue, spot);
    auto clear = chip(tr("Not tender"), choice(Finding::clear), app::AnswerCheck{spot, Finding::clear, {}});
    auto tender = chip(tr("Tender"), choice(Finding::tender),
                       app::AnswerCheck{spot, Finding::tender, said ? said->tenderness : std::nullopt});
    clear.name = trf("{}: not tender", name);
    tender.name = trf("{}: tender", name);
    clear.key = clear.name;
    tender.key = tender.name;
    auto side = text(spot.side == Side::left ? tr("Left") : tr("Right"), Type::body_strong);
    side.style.width = Extent::fill();
    auto chips = context.is_narrow() ? wrap(8) : row(8);
    chips.children.push_back(std::move(clear));
    chips.children.push_back(std::move(tender));
    auto node = context.is_narrow() ? column(8, std::move(side), one_of(name, std::move(chips)))
                                    : column(8, row(12, std::move(side), one_of(name, std::move(chips))));
    if (choice(Finding::tender) == Choice::chosen)
        node.children.push_back(score_scale(name, said->tenderness, [spot](Score score) {
            return app::Action{app::AnswerCheck{spot, Finding::tender, score}};
        }));
    return with_padding(std::move(node), {6, 0, 6, 0});
}

Node point_card(ViewContext const& context, TriggerPoint const& point)
{
    auto node =
        card(6, text(capitalised(tr(point.name)), Type::body_strong), text(tr(point.place.text), Type::secondary));
    node.children.push_back(statement_node(point.find));
    node.children.push_back(text(trf("Take care: {}", tr(point.caution.text)), Type::secondary_strong));
    node.children.push_back(text(source_line(point.caution), Type::caption, Ink::muted));
    auto const first = context.state.walk->from.side;
    node.children.push_back(side_question(context, {point.id, first}));
    node.children.push_back(divider());
    node.children.push_back(side_question(context, {point.id, other_side(first)}));
    return node;
}

Node press_lightly()
{
    Statement const rule{"Press slowly, 3 to 5 of 10, no more. Stop at tingling, numbness or sharp pain, or when you "
                         "cannot breathe slowly.",
                         {"MAMA", "TRI", "N2"}};
    return sourced_notice(tr("Only feel for it"), rule);
}

Node muscle_page(ViewContext const& context, std::string const& muscle_id)
{
    auto const& facts = context.catalogue;
    auto const& walk = *context.state.walk;
    auto const* muscle = facts.muscle(muscle_id);
    auto const points = points_to_check(facts, muscle_id);
    std::vector<Spot> spots;
    for (auto const* point : points)
        spots.push_back({point->id, walk.from.side});
    auto content = column(14, back_row(context.theme.text_scale, app::GoBack{}, tr(muscle->name)),
                          text(trf("{} of {} · {}", walk.step + 1, facts.satellites.size(), tr(muscle->everyday)),
                               Type::secondary, Ink::muted));
    if (auto const* view = view_of_most(context.body_map, spots))
        content.children.push_back(
            still_picture(context, view->view, spots, muscle_id, std::min(240.0f, context.size.h * 0.28f)));
    auto any = false;
    if (auto lock = lock_notice(context, {})) {
        content.children.push_back(std::move(*lock));
    } else {
        content.children.push_back(press_lightly());
        for (auto const* point : points) {
            content.children.push_back(point_card(context, *point));
            for (auto const side : {Side::left, Side::right})
                any = any || answer(walk, {point->id, side});
        }
    }
    auto const last = walk.step + 1 == facts.satellites.size();
    content.children.push_back(button(!any   ? tr("Skip")
                                      : last ? tr("See what you found")
                                             : tr("Next muscle"),
                                      app::WalkTo{walk.step + 1}, any ? Look::primary : Look::outline));
    auto node = page(tr("Check the satellites"), std::move(content));
    node.key = fmt::format("walk {}", walk.step);
    return node;
}

/// The spots found tender in this walk, the most tender first, after the point where it began.
std::vector<Spot> found_tender(app::WalkFlow const& walk)
{
    std::vector<std::pair<Spot, int>> found;
    for (auto const& [spot, said] : walk.answers)
        if (said.finding == Finding::tender) found.emplace_back(spot, said.tenderness ? said.tenderness->value() : 5);
    std::stable_sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.second > b.second; });
    std::vector<Spot> out{walk.from};
    for (auto& [spot, score] : found)
        out.push_back(std::move(spot));
    return out;
}

Node found_row(ViewContext const& context, Spot const& spot)
{
    auto const* point = context.catalogue.point(spot.point);
    auto const said = answer(*context.state.walk, spot);
    Node disc;
    disc.content = Disc{context.theme.colour(point ? muscle_ink(point->muscle) : Ink::muted), 12};
    auto words = column(1, text(spot_name(context.catalogue, spot), Type::body_strong));
    if (!said) words.children.push_back(text(tr("Where you began"), Type::secondary, Ink::muted));
    else if (said->tenderness)
        words.children.push_back(text(trf("Tender, {} of 10", said->tenderness->value()), Type::secondary, Ink::muted));
    else words.children.push_back(text(tr("Tender"), Type::secondary, Ink::muted));
    words.style.width = Extent::fill();
    auto treat = chip(tr("Treat"), context.prepare(spot));
    treat.name = trf("Treat: {}", spot_name(context.catalogue, spot));
    treat.key = treat.name;
    if (context.is_narrow()) return with_padding(column(4, std::move(words), std::move(treat)), {6, 0, 6, 0});
    return with_padding(row(12, std::move(disc), std::move(words), std::move(treat)), {6, 0, 6, 0});
}

Node summary_page(ViewContext const& context)
{
    auto const& walk = *context.state.walk;
    auto const found = found_tender(walk);
    auto const count = found.size() - 1;
    auto content = column(14, back_row(context.theme.text_scale, app::GoBack{}, tr("What you found")));
    auto const checked = walk.answers.size();
    content.children.push_back(
        text(checked == 0 ? tr("You skipped all of them. You can come back at any time.")
             : count == 0 ? tr("No satellite was tender. That is good to know: treat the point you began with.")
             : count == 1 ? tr("1 tender spot besides the one you began with.")
                          : trf("{} tender spots besides the one you began with.", count)));
    auto list = card(0);
    list.style.padding = {4, 16, 4, 16};
    list.role = Role::list;
    for (auto const& spot : found) {
        if (!list.children.empty()) list.children.push_back(divider());
        list.children.push_back(found_row(context, spot));
    }
    content.children.push_back(std::move(list));
    if (found.size() > 1) {
        std::vector<RoutineItem> session;
        for (auto const& spot : found)
            session.push_back({spot, 0});
        content.children.push_back(
            button(trf("Treat these {} now", found.size()), app::PrepareSession{std::move(session)}));
    }
    auto const missing = std::count_if(found.begin(), found.end(),
                                       [&](Spot const& spot) { return !app::routine_item(context.state, spot); });
    if (missing > 0)
        content.children.push_back(
            button(missing == 1 ? tr("Add 1 to your routine") : trf("Add {} to your routine", missing),
                   app::PutInRoutine{context.routine_items(found)}));
    else content.children.push_back(text(tr("All of them are in your routine."), Type::body_strong, Ink::accent));
    Statement const slowly{"Begin with one or two spots on the first day.", {"CANE", "LAP-QL"}};
    content.children.push_back(statement_node(slowly));
    content.children.push_back(button(tr("Done"), app::LeaveWalk{}, Look::outline));
    auto node = page(tr("What you found"), std::move(content));
    node.key = "walk summary";
    return node;
}

} // namespace

Node walk_view(ViewContext const& context)
{
    auto const& satellites = context.catalogue.satellites;
    auto const step = context.state.walk->step;
    return step < satellites.size() ? muscle_page(context, satellites[step]) : summary_page(context);
}

} // namespace tenderspot::ui
