// SPDX-License-Identifier: MIT
// One session: facts, or the form that changes them.
#include "ui/screens/history/session_view.hpp"

#include "ui/parts/score_scale.hpp"
#include "ui/parts/session_row.hpp"
#include "ui/screens/history/other_devices.hpp"
#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

Node fact(float text_scale, std::string what, std::string is)
{
    auto left = text(std::move(what), Type::body, Ink::muted), right = text(std::move(is), Type::body_strong);
    if (text_scale > 1.2f) return with_padding(column(0, std::move(left), std::move(right)), {10, 0, 10, 0});
    left.style.width = Extent::fill();
    right.style.width = Extent::fill();
    auto node = row(12, std::move(left), std::move(right));
    node.style.align = Align::start;
    node.style.padding = {10, 0, 10, 0};
    return node;
}

std::string score_words(std::optional<Score> score)
{
    return score ? fmt::format("{} · {}", score->value(), score_word(score->value())) : tr("not given");
}

Node reading(ViewContext const& context, Session const& session)
{
    auto const scale = context.theme.text_scale;
    auto facts = card(0, fact(scale, tr("Held"), held_words(session)), divider(),
                      fact(scale, tr("Planned"), length_words(std::chrono::seconds{session.planned_seconds})),
                      divider(), fact(scale, tr("Score before"), score_words(session.before)), divider(),
                      fact(scale, tr("Score after"), score_words(session.after)), divider(),
                      fact(scale, tr("How it went"), outcome_words(session.outcome)));
    if (session.feel) {
        facts.children.push_back(divider());
        facts.children.push_back(fact(scale, tr("In the hold"), feel_words(*session.feel)));
    }
    auto const also = [&](std::string name, std::string value) {
        facts.children.push_back(divider());
        facts.children.push_back(fact(scale, std::move(name), std::move(value)));
    };
    if (session.stopped_because) also(tr("Stopped because"), reason_words(*session.stopped_because));
    if (session.did) also(tr("Did you do it?"), did_words(*session.did));
    if (session.technique.mode == Mode::strokes) also(tr("How"), tr("Slow strokes"));
    if (!session.technique.tool.empty()) also(tr("With"), short_tool_name(session.technique.tool));
    if (!session.note.empty()) {
        facts.children.push_back(divider());
        facts.children.push_back(with_padding(column(2, text(tr("Note"), Type::body, Ink::muted),
                                                     with_own_words(context, text(session.note), session.note)),
                                              {8, 0, 8, 0}));
    }
    auto const when = fmt::format("{} · {}", context.date_of(session.began), clock_time(session.began));
    auto node =
        column(16, back_row(context.theme.text_scale, app::GoBack{}, spot_name(context.catalogue, session.spot)),
               text(when, Type::body, Ink::muted));
    auto& parts = node.children;
    for (auto& one : to_settle(context, session))
        parts.push_back(std::move(one));
    parts.push_back(std::move(facts));
    parts.push_back(
        button(trf("Treat again, {} s", context.hold_seconds(session.spot.point)), context.prepare(session.spot)));
    parts.push_back(button(tr("Change scores or note"), app::EditSession{}, Look::outline));
    if (!session.deleted_elsewhere) parts.push_back(button(tr("Delete session"), app::DeleteSession{}, Look::danger));
    return node;
}

Node note_field(ViewContext const& context, std::string const& note)
{
    auto const edited = [](std::string typed) { return app::DraftNote{std::move(typed)}; };
    auto field = text_field(tr("Note"), note, tr("What you want to remember"), edited, {4000, TextLimits::Lines::many});
    return with_own_words(context, std::move(field), note);
}

Node editing(ViewContext const& context, app::SessionDraft const& draft)
{
    return column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("Change session")),
                  heading(tr("Score before"), Type::section),
                  score_scale(tr("Before"), draft.before, [](Score s) { return app::Action{app::DraftBefore{s}}; }),
                  heading(tr("Score after"), Type::section),
                  score_scale(tr("After"), draft.after, [](Score s) { return app::Action{app::DraftAfter{s}}; }),
                  heading(tr("Note"), Type::section), note_field(context, draft.note), gap(4),
                  button(tr("Save changes"), app::SaveDraft{}), button(tr("Cancel"), app::GoBack{}, Look::outline));
}

} // namespace

Node session_view(ViewContext const& context)
{
    auto const& flow = context.state.sessions;
    auto const session = flow.open ? context.state.history.find(*flow.open) : std::nullopt;
    if (!session)
        return page(tr("Session"),
                    column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("This session is not here"))));
    auto node = page(tr("Session"), flow.draft ? editing(context, *flow.draft) : reading(context, *session));
    // Each session, and each form, begins at its top.
    node.key = fmt::format("{} {:x} {}", flow.draft ? "edit" : "read", flow.open->journal, flow.open->number);
    return node;
}

} // namespace tenderspot::ui
