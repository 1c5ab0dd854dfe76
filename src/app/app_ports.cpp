// SPDX-License-Identifier: MIT
// What the app exchanges with its ports besides actions.
#include "app/app.hpp"
#include "app/data/calendar_file.hpp"
#include "app/data/data_tasks.hpp"

namespace tenderspot::app {

/// Sends off pending data, and reads the condition of the ports once for each action.
void App::poll_ports()
{
    PortsPolled polled;
    if (ports_.exchange) polled.keeping = ports_.exchange->keeping();
    polled.can_take_over = ports_.takeover != nullptr;
    if (ports_.settlement) {
        ports_.settlement->flush();
        polled.settlement = ports_.settlement->settlement();
    }
    act(polled);
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

void App::tell(DataResult result) { act(DataTold{std::move(result)}); }

} // namespace tenderspot::app
