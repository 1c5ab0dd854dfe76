// SPDX-License-Identifier: MIT
// What the calendar file is useful for here, and its button.
#include "ui/parts/calendar_part.hpp"

#include "ui/toolkit/widgets.hpp"
#include "ui/words/calendar_words.hpp"
#include "ui/words/data_words.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {

Node calendar_part(ViewContext const& context)
{
    auto const& state = context.state;
    auto part = column(10, text(tr("In your calendar"), Type::body_strong),
                       text(tr("A file with all times, for a calendar that rings on any device. Some ignore its alarm: "
                               "check that yours rings."),
                            Type::secondary, Ink::muted));
    auto const& result = state.data.result;
    auto const* failed = std::get_if<app::DataFailed>(&result);
    if (auto const* saved = std::get_if<app::CalendarSaved>(&result))
        part.children.push_back(column(4, text(state.keeping ? tr("Handed over") : tr("Saved"), Type::body_strong),
                                       text(calendar_line(*saved, state.keeping), Type::secondary, Ink::muted)));
    else if (failed && failed->what == app::DataFailed::What::calendar) {
        auto const said = error_text(*failed);
        part.children.push_back(notice(said.title, said.sentence));
    }
    auto words = calendar_titles(*state.facts, state.plan.reminders.words, state.history.routine_log());
    part.children.push_back(button(tr("Save for my calendar"), app::SaveCalendar{std::move(words)}, Look::outline));
    return part;
}

} // namespace tenderspot::ui
