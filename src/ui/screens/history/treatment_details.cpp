// SPDX-License-Identifier: MIT
// One treatment: its facts, or the form to edit them.
#include "ui/screens/history/treatment_details.hpp"

#include "ui/parts/score_scale.hpp"
#include "ui/parts/treatment_row.hpp"
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

Node reading(ViewContext const& context, Treatment const& treatment)
{
    auto const scale = context.theme.text_scale;
    auto facts = card(0, fact(scale, tr("Held"), held_words(treatment)), divider(),
                      fact(scale, tr("Planned"), length_words(std::chrono::seconds{treatment.planned_seconds})),
                      divider(), fact(scale, tr("Score before"), score_words(treatment.before)), divider(),
                      fact(scale, tr("Score after"), score_words(treatment.after)), divider(),
                      fact(scale, tr("How it went"), outcome_words(treatment.outcome)));
    if (treatment.feel) {
        facts.children.push_back(divider());
        facts.children.push_back(fact(scale, tr("In the hold"), feel_words(*treatment.feel)));
    }
    auto const also = [&](std::string name, std::string value) {
        facts.children.push_back(divider());
        facts.children.push_back(fact(scale, std::move(name), std::move(value)));
    };
    if (treatment.stopped_because) also(tr("Stopped because"), reason_words(*treatment.stopped_because));
    if (treatment.did) also(tr("Did you do it?"), did_words(*treatment.did));
    if (treatment.technique.mode == Mode::strokes) also(tr("How"), tr("Slow strokes"));
    if (!treatment.technique.tool.empty()) also(tr("With"), short_tool_name(treatment.technique.tool));
    if (!treatment.note.empty()) {
        facts.children.push_back(divider());
        facts.children.push_back(with_padding(column(2, text(tr("Note"), Type::body, Ink::muted),
                                                     with_own_words(context, text(treatment.note), treatment.note)),
                                              {8, 0, 8, 0}));
    }
    auto const when = fmt::format("{} · {}", context.date_of(treatment.began), clock_time(treatment.began));
    auto node =
        column(16, back_row(context.theme.text_scale, app::GoBack{}, spot_name(context.catalogue, treatment.spot)),
               text(when, Type::body, Ink::muted));
    auto& parts = node.children;
    for (auto& one : to_settle(context, treatment))
        parts.push_back(std::move(one));
    parts.push_back(std::move(facts));
    parts.push_back(
        button(trf("Treat again, {} s", context.hold_seconds(treatment.spot.point)), context.prepare(treatment.spot)));
    parts.push_back(button(tr("Change scores or note"), app::EditTreatment{}, Look::outline));
    if (!treatment.deleted_elsewhere)
        parts.push_back(button(tr("Delete treatment"), app::DeleteTreatment{}, Look::danger));
    return node;
}

Node note_field(ViewContext const& context, std::string const& note)
{
    auto const edited = [](std::string typed) { return app::DraftNote{std::move(typed)}; };
    auto field = text_field(tr("Note"), note, tr("What you want to remember"), edited, {4000, TextLimits::Lines::many});
    return with_own_words(context, std::move(field), note);
}

Node editing(ViewContext const& context, app::TreatmentDraft const& draft)
{
    return column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("Change treatment")),
                  heading(tr("Score before"), Type::section),
                  score_scale(tr("Before"), draft.before, [](Score s) { return app::Action{app::DraftBefore{s}}; }),
                  heading(tr("Score after"), Type::section),
                  score_scale(tr("After"), draft.after, [](Score s) { return app::Action{app::DraftAfter{s}}; }),
                  heading(tr("Note"), Type::section), note_field(context, draft.note), gap(4),
                  button(tr("Save changes"), app::SaveDraft{}), button(tr("Cancel"), app::GoBack{}, Look::outline));
}

} // namespace

Node treatment_details(ViewContext const& context)
{
    auto const& flow = context.state.treatments;
    auto const treatment = flow.open ? context.state.history.find(*flow.open) : std::nullopt;
    if (!treatment)
        return page(tr("Treatment"),
                    column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("This treatment is not here"))));
    auto node = page(tr("Treatment"), flow.draft ? editing(context, *flow.draft) : reading(context, *treatment));
    // Each treatment, and each form, starts at its top.
    node.key = fmt::format("{} {:x} {}", flow.draft ? "edit" : "read", flow.open->journal, flow.open->number);
    return node;
}

} // namespace tenderspot::ui
