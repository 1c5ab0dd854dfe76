// SPDX-License-Identifier: MIT
// What the app learns from the world beside its actions, and what it hands to it.
#include "app/app.hpp"
#include "app/data/calendar_file.hpp"
#include "app/data/data_tasks.hpp"
#include "journal/errors.hpp"

namespace tenderspot::app {

/// What was done is sent off; and what the world says of itself is read once for each action.
void App::poll_ports()
{
    if (ports_.exchange) state_.data.keeping = ports_.exchange->keeping();
    auto& journal = state_.journal;
    auto const asked = journal.takeover == TakeoverState::asked;
    if (ports_.takeover && !asked) journal.takeover = TakeoverState::possible;
    if (!ports_.settlement) return;
    ports_.settlement->flush();
    auto const now = ports_.settlement->settlement();
    journal.settling = now.settling;
    if (now.settling == Settling::safe) journal.unsettled.reset();
    if (now.settling == Settling::refused) journal.unsettled = save_error(now.why);
}

void App::make_backup()
{
    auto result = app::make_backup(ports_.files, storage_, state_.now.wall);
    if (auto const* made = std::get_if<BackedUp>(&result); made && ports_.exchange)
        hand_over(*ports_.exchange, ports_.files, made->path, ExchangedFile::backup);
    tell(std::move(result));
}

void App::save_calendar(report::CalendarWords const& words)
{
    auto const& log = state_.history.routine_log();
    auto result = app::save_calendar(ports_.files, storage_.backups, log, words, state_.now.present());
    if (auto const* made = std::get_if<CalendarSaved>(&result); made && ports_.exchange)
        hand_over(*ports_.exchange, ports_.files, made->path, ExchangedFile::calendar);
    tell(std::move(result));
}

void App::tell(DataResult result) { run(reduce(state_, DataTold{std::move(result)})); }

} // namespace tenderspot::app
