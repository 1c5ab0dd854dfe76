// SPDX-License-Identifier: MIT
// The options of the Linux app, by CLI11.
#include "linux/command_line.hpp"

#include "linux/calendar_tool.hpp"
#include "linux/places.hpp"
#include "ui/version.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace tenderspot::platform {

std::variant<Options, AgentOptions, Tool, ExitWith> read_command_line(int count, char const* const* words)
{
    Options options{data_folder(), FirstScreen::today, {}};
    bool is_agent = false;
    std::optional<int> test_seconds;
    std::string slot;
    std::map<std::string, FirstScreen> const screens{
        {"today", FirstScreen::today}, {"map", FirstScreen::map}, {"treatment", FirstScreen::treatment}};
    CLI::App line{"Tenderspot: find the sore spot, press it for the right time, and keep at it until it is gone.",
                  "tenderspot"};
    line.set_version_flag("--version", std::string{"tenderspot "} + ui::version);
    line.add_option("--data", options.data, "Folder of your history")->type_name("DIR");
    line.add_option("--open", options.first, "Screen to open first; treatment begins one at once")
        ->type_name("today|map|treatment")
        ->transform(CLI::CheckedTransformer(screens).description(""));
    auto* const slot_option =
        line.add_option("--slot", slot, "Open that planned treatment, as a reminder does")->type_name("DATE/HH:MM");
    slot_option->check([](std::string const& text) {
        return slot_named(text) ? std::string{} : "is no date and time such as 2026-11-22/13:00";
    });
    auto* const agent = line.add_flag("--agent", is_agent, "Only show the reminders: no window");
    line.add_option("--test", test_seconds, "With --agent: show a test after so many seconds")
        ->type_name("SECONDS")
        ->check(CLI::Range(0, 600))
        ->needs(agent);
    Tool tool;
    add_journal_tools(line, tool);
    add_calendar_tool(line, options.data, tool);
    try {
        line.parse(count, words);
    } catch (CLI::Success const& done) {
        return ExitWith{line.exit(done)};
    } catch (CLI::ParseError const& wrong) {
        line.exit(wrong);
        return ExitWith{2};
    }
    if (tool) return tool;
    options.data = whole_path(options.data);
    if (is_agent) return AgentOptions{options.data, test_seconds};
    options.slot = slot_named(slot);
    return options;
}

void open_slot(app::App& app, SlotName name)
{
    app.dispatch(app::Appear{}); // The time and the records of now.
    auto const& state = app.state();
    auto const slots = agenda(state.history, name.day, state.now.present()).slots;
    auto const slot =
        std::find_if(slots.begin(), slots.end(), [&](Slot const& one) { return one.occurrence.minute == name.minute; });
    if (slot != slots.end()) app.dispatch(app::OpenSlot{slot->occurrence});
    else app.dispatch(app::OpenTab{app::Tab::today});
}

void open_first(app::App& app, Options const& options)
{
    if (options.slot) return open_slot(app, *options.slot);
    if (options.first == FirstScreen::map) app.dispatch(app::OpenTab{app::Tab::map});
    if (options.first != FirstScreen::treatment) return;
    auto const& history = app.state().history;
    auto const& points = app.world().catalogue.points;
    if (history.size() == 0 && points.empty()) return;
    app.dispatch(
        app::PrepareTreatment{history.size() > 0 ? history.newest(0).spot : Spot{points.front().id, Side::left}});
    app.dispatch(app::StartTreatment{});
}

} // namespace tenderspot::platform
