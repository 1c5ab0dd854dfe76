// SPDX-License-Identifier: MIT
// The screens before the app itself: the journal cannot be opened, or a treatment was interrupted.
#include "ui/parts/guard.hpp"
#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {

namespace {

/// In a browser: another tab has the data, and this one can take it over.
Node elsewhere_view(ViewContext const& context)
{
    auto const title = tr("Tenderspot is open in another tab");
    auto content = column(16, gap(24), heading(title),
                          text(tr("Only one tab can write your history. If you use it here, the other one saves what "
                                  "it has and lets go. Nothing that was saved is lost.")));
    if (context.state.journal.left_behind)
        content.children.push_back(notice(
            tr("Not saved here"), tr("The other tab took over while this one was asleep. What you did here last "
                                     "may be missing from your history. Everything that was called saved is there.")));
    content.children.push_back(gap(8));
    if (context.state.journal.takeover == app::TakeoverState::asked)
        content.children.push_back(text(tr("The other tab is letting go…"), Type::secondary, Ink::muted));
    else content.children.push_back(button(tr("Use it here"), app::UseHere{}));
    return page(title, std::move(content));
}

} // namespace

Node refused_view(ViewContext const& context)
{
    auto const& journal = context.state.journal;
    if (journal.refused == OpenError::in_use && journal.takeover) return elsewhere_view(context);
    auto const said = error_text(*context.state.journal.refused);
    auto content = column(16, gap(24), heading(said.title), text(said.sentence));
    auto& parts = content.children;
    // Where files are handed over, the user has no folder to look in.
    auto const in_folder = !context.state.keeping;
    if (in_folder) parts.push_back(text(trf("Data folder: {}", context.folder), Type::secondary, Ink::muted));
    parts.push_back(gap(8));
    parts.push_back(button(tr("Try again"), app::RetryOpen{}));
    if (in_folder) parts.push_back(button(tr("Close"), app::Quit{}, Look::outline));
    return page(said.title, std::move(content));
}

namespace {

/// "1:06 to go, then the right side."
std::string what_is_left(ViewContext const& context, Unfinished const& unfinished, Treatment const& treatment)
{
    Duration left = std::chrono::seconds{treatment.planned_seconds};
    if (auto const& last = unfinished.last; last && last->phase == Phase::hold) left = Duration{last->left_ms};
    auto out = trf("{} to go", minutes_and_seconds(std::chrono::ceil<std::chrono::seconds>(left)));
    std::vector<std::string> then;
    for (auto const& spot : unfinished.then)
        then.push_back(spot_name(context.catalogue, spot.spot));
    if (!then.empty()) out += trf("; then {}", joined(then, tr("; ")));
    return out;
}

} // namespace

Node recovery_view(ViewContext const& context)
{
    auto const& state = context.state;
    auto const treatment = state.history.find(state.recovery->treatment);
    if (!treatment) return page(tr("Unfinished treatment"), column(0));
    auto const held = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::milliseconds{treatment->held_ms});
    auto const title = tr("A treatment was cut short");
    auto facts = card(6, text(spot_name(context.catalogue, treatment->spot), Type::body_strong),
                      text(trf("Begun at {} on {}", clock_time(treatment->began), context.date_of(treatment->began)),
                           Type::secondary, Ink::muted),
                      text(trf("{} held, of {} planned", length_words(held),
                               length_words(std::chrono::seconds{treatment->planned_seconds})),
                           Type::secondary, Ink::muted),
                      text(what_is_left(context, *state.recovery, *treatment), Type::body_strong, Ink::accent));
    auto locked = lock_notice(context, {treatment->spot});
    auto const decide = [](app::Decision decision) { return app::Action{app::Decide{decision}}; };
    return page(title,
                column(16, gap(16), heading(title),
                       text(tr("The app was closed in the middle of it. What was held until the last save is here. "
                               "What do you want to do with it?")),
                       std::move(facts), button(tr("Keep what was held"), decide(app::Decision::keep)),
                       locked ? std::move(*locked)
                              : button(tr("Go on from there"), decide(app::Decision::go_on), Look::outline),
                       button(tr("Discard it"), decide(app::Decision::discard), Look::danger)));
}

} // namespace tenderspot::ui
