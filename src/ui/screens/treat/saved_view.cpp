// SPDX-License-Identifier: MIT
// "Saved", shown only when every record of the session is safe; and what is good to do now.
#include "app/treat/saving.hpp"
#include "ui/parts/guard.hpp"
#include "ui/parts/packs.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/screens.hpp"
#include "ui/screens/treat/after_view.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

Node change(std::optional<Score> before, std::optional<Score> after)
{
    auto const big = [](std::optional<Score> score, char const* word) {
        auto node =
            column(0, text(score ? fmt::format("{}", score->value()) : "–", Type::title, Ink::ink, Align::centre),
                   text(tr(word), Type::secondary, Ink::muted, Align::centre));
        node.style.width = Extent::fill();
        return node;
    };
    return row(8, big(before, "before"), text("→", Type::title, Ink::muted), big(after, "after"));
}

Node result_card(ViewContext const& context, app::TreatFlow const& flow, app::SavedPage const& saved)
{
    auto node = card(12);
    for (std::size_t step = 0; step < saved.over.results.size(); ++step) {
        auto const held = std::chrono::round<std::chrono::seconds>(saved.over.results[step].held);
        if (step > 0 && held.count() == 0) continue;
        if (step > 0) node.children.push_back(divider());
        auto const& spot = flow.spots[step];
        node.children.push_back(column(1, text(spot_name(context.catalogue, spot.spot), Type::body_strong),
                                       text(trf("{} · {} held", clock_time(flow.saves[step].began), length_words(held)),
                                            Type::secondary, Ink::muted)));
        node.children.push_back(change(spot.before, saved.after[step]));
    }
    return node;
}

/// The mark appears once the session is saved; its space is reserved, so that nothing jumps.
Node mark(app::Saving saving)
{
    auto const done = saving == app::Saving::done;
    auto node = box({.axis = Axis::stack,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .width = Extent::fixed(56),
                     .height = Extent::fixed(56),
                     .fill = done ? Ink::accent : Ink::accent_tint,
                     .radius = 28});
    if (!done) return node;
    Node icon;
    icon.content = IconMark{Icon::check, Ink::on_accent, 32};
    node.children.push_back(std::move(icon));
    return node;
}

std::string saved_words(app::Saving saving, Outcome last, bool of_exercise)
{
    if (saving == app::Saving::under_way) return tr("Saving…");
    return of_exercise && last == Outcome::stopped ? tr("Stopped early") : tr("Saved");
}

/// Cold or warm, as the user has chosen; then how to keep the muscle well.
Node after_care(ViewContext const& context)
{
    auto const warm = context.state.plan.after_care == app::AfterCare::warm;
    auto const advice =
        warm
            ? Statement{tr("Warm the spot for 20 minutes, as you chose. One teacher advises it; an article says cold."),
                        {"TPT-HC", "S1"}}
            : Statement{tr("A cold pack for 20 minutes may help now. Wrap it in a damp towel, never on bare skin."),
                        {"S1", "NHS-SPR"}};
    auto const no_packs = context.precautions().no_packs;
    auto node = card(10, heading(tr("Now"), Type::section), no_packs ? no_packs_note() : statement_node(advice));
    if (!warm && !no_packs)
        node.children.push_back(button(tr("Cold pack, 20 min"), app::BeginPacks{Pack::cold}, Look::outline));
    auto const no_stretch = context.precautions().no_stretch;
    auto const next =
        no_stretch
            ? Statement{tr("Skip stretches that bring the leg across your body. Strengthen instead."), {"PPEDIA", "S0"}}
            : Statement{tr("Stretch only if you feel better for it. Two of the articles say that "
                           "strengthening helps most."),
                        {"S0", "S3"}};
    node.children.push_back(statement_node(next));
    node.children.push_back(button(no_stretch ? tr("Strengthening exercises") : tr("Exercises and stretches"),
                                   app::ShowPage{app::Page::exercises}, Look::outline));
    return node;
}

bool alarming(std::optional<StopReason> reason)
{
    return reason && *reason != StopReason::enough && *reason != StopReason::too_much;
}

void add_next(Node& content, ViewContext const& context, app::TreatFlow const& flow, app::SavedPage const& saved)
{
    auto& parts = content.children;
    if (alarming(saved.reason)) {
        parts.push_back(sourced_notice(reason_words(*saved.reason), stop_advice(*saved.reason)));
        parts.push_back(button(tr("When to get help"), app::OpenTab{app::Tab::help}, Look::outline));
        return;
    }
    if (flow.spots.size() == 1) {
        auto const& spot = flow.spots.front().spot;
        Spot const other{spot.point, other_side(spot.side)};
        parts.push_back(button(trf("Treat the {} side", side_word(other.side)), context.prepare(other), Look::outline));
    }
    parts.push_back(after_care(context));
}

Node exercise_done(ViewContext const& context, app::TreatFlow const& flow)
{
    auto const* exercise = context.catalogue.exercise(flow.exercise);
    return card(6, text(exercise ? tr(exercise->name) : flow.exercise, Type::body_strong),
                text(tr("It is in your list of exercises."), Type::secondary, Ink::muted));
}

} // namespace

Node saved_view(ViewContext const& context, app::TreatFlow const& flow, app::SavedPage const& saved)
{
    auto content = column(16, gap(8));
    auto& parts = content.children;
    auto const of_exercise = !flow.exercise.empty();
    auto result = of_exercise ? exercise_done(context, flow) : result_card(context, flow, saved);
    auto const saving = app::saving(context.state);
    if (saving != app::Saving::refused) {
        auto words = heading(saved_words(saving, saved.over.results.back().outcome, of_exercise));
        words.style.width = Extent::fill();
        parts.push_back(row(16, mark(saving), std::move(words)));
        parts.push_back(std::move(result));
        parts.push_back(button(tr("Done"), app::LeaveTreatment{}));
        if (!of_exercise) add_next(content, context, flow, saved);
        if (!of_exercise) parts.push_back(button(tr("See history"), app::OpenTab{app::Tab::history}, Look::plain));
    } else {
        auto const said = error_text(app::why_not_saved(context.state).value_or(SaveError::device));
        parts.push_back(heading(tr("Not saved yet")));
        parts.push_back(notice(said.title, said.sentence));
        parts.push_back(std::move(result));
        parts.push_back(button(tr("Try again"), app::RetrySave{}));
        parts.push_back(button(tr("Leave without saving"), app::LeaveTreatment{}, Look::danger));
    }
    return page(tr("Result"), std::move(content));
}

} // namespace tenderspot::ui
