// SPDX-License-Identifier: MIT
// Asks whether it was done, why it was stopped, and how tender the spots are now.
#include "ui/screens/treat/after_view.hpp"

#include "ui/parts/guard.hpp"
#include "ui/parts/score_scale.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

bool was_stopped(Over const& over) { return over.results.back().outcome == Outcome::stopped; }

Duration held_in_all(Over const& over)
{
    Duration sum{};
    for (auto const& result : over.results)
        sum += result.held;
    return sum;
}

/// A spot that the session never reached has nothing to score.
bool was_pressed(Over const& over, std::size_t step) { return step == 0 || over.results[step].held > Duration{}; }

Node did_question(std::optional<Did> said)
{
    auto chips = wrap(8);
    for (auto const did : {Did::done, Did::partly, Did::no}) {
        auto one = chip(did_words(did), said == did ? Choice::chosen : Choice::not_chosen, app::ConfirmDone{did});
        one.key = "did " + one.name;
        chips.children.push_back(std::move(one));
    }
    return card(8, heading(tr("Did you do it?"), Type::section),
                text(tr("The screen was not touched during the hold. An honest answer keeps your history honest."),
                     Type::secondary, Ink::muted),
                one_of(tr("Did you do it?"), std::move(chips)));
}

Node reason_question(std::optional<StopReason> said)
{
    auto chips = wrap(8);
    for (auto const reason : {StopReason::numb, StopReason::sharp, StopReason::above_7, StopReason::breath,
                              StopReason::dizzy, StopReason::enough}) {
        auto one =
            chip(reason_words(reason), said == reason ? Choice::chosen : Choice::not_chosen, app::StopBecause{reason});
        one.key = "why " + one.name;
        chips.children.push_back(std::move(one));
    }
    return column(8, text(tr("Why did you stop?"), Type::body_strong),
                  one_of(tr("Why did you stop?"), std::move(chips)));
}

Node scores(ViewContext const& context, app::TreatFlow const& flow, app::AfterPage const& after)
{
    auto list = column(16, heading(tr("How tender is it now?"), Type::section));
    auto const single = after.over.results.size() == 1;
    for (std::size_t step = 0; step < after.over.results.size(); ++step) {
        if (!was_pressed(after.over, step)) continue;
        auto const name = spot_name(context.catalogue, flow.spots[step].spot);
        auto scale = score_scale(single ? tr("After") : trf("After, {},", name), after.chosen[step],
                                 [step](Score score) -> app::Action {
                                     return app::ChooseScore{score, step};
                                 });
        scale.key = name;
        list.children.push_back(single ? std::move(scale) : column(6, text(name, Type::body_strong), std::move(scale)));
    }
    return list;
}

} // namespace

Node after_view(ViewContext const& context, app::TreatFlow const& flow, app::AfterPage const& after)
{
    auto const stopped = was_stopped(after.over);
    auto const held = std::chrono::round<std::chrono::seconds>(held_in_all(after.over));
    auto const any = std::any_of(after.chosen.begin(), after.chosen.end(), [](auto const& one) { return !!one; });
    auto const what = flow.spots.size() == 1           ? spot_name(context.catalogue, flow.spots.front().spot.point)
                      : after.over.results.size() == 1 ? tr("1 spot")
                                                       : trf("{} spots", after.over.results.size());
    auto content = column(16, gap(4), heading(stopped ? tr("Stopped") : tr("Done")),
                          text(trf("{} · held for {}", what, length_words(held)), Type::body, Ink::muted));
    auto& parts = content.children;
    if (!after.touched && !stopped) parts.push_back(did_question(after.did));
    auto const too_much = after.over.results.back().feel == Feel::too_much;
    if (after.reason) parts.push_back(sourced_notice(reason_words(*after.reason), stop_advice(*after.reason)));
    else if (too_much) parts.push_back(sourced_notice(tr("Next time lighter"), stop_advice(StopReason::too_much)));
    parts.push_back(scores(context, flow, after));
    if (stopped && after.reason != StopReason::too_much) parts.push_back(reason_question(after.reason));
    parts.push_back(gap(2));
    parts.push_back(button(any                         ? tr("Save score")
                           : after.did || after.reason ? tr("Save")
                                                       : tr("Go on without a score"),
                           app::SaveScore{}));
    return page(tr("After"), std::move(content));
}

} // namespace tenderspot::ui
