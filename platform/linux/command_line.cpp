// SPDX-License-Identifier: MIT
// The options of the Linux app.
#include "linux/command_line.hpp"

#include "linux/calendar_tool.hpp"
#include "linux/journal_tools/tool.hpp"
#include "linux/places.hpp"
#include "ui/words/version.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

namespace tenderspot::platform {

namespace {

constexpr std::array<std::pair<std::string_view, FirstScreen>, 3> screens{
    {{"today", FirstScreen::today}, {"map", FirstScreen::map}, {"treatment", FirstScreen::treatment}}};

FirstScreen screen_named(std::string_view name)
{
    auto const* const found =
        std::find_if(screens.begin(), screens.end(), [&](auto const& one) { return one.first == name; });
    return found == screens.end() ? FirstScreen::today : found->second;
}

std::string fault_of_slot(std::string const& text)
{
    return slot_named(text) ? std::string{} : "is no date and time such as 2026-11-22/13:00";
}

/// The values of the options, as given.
struct Said
{
    std::shared_ptr<std::string> data = std::make_shared<std::string>(data_folder()); ///< The tools read it later.
    std::string screen, slot;
    bool is_agent = false;
    std::optional<int> test_seconds;
};

Command program(Said& said)
{
    CommandOption data{"--data", said.data.get(), "Folder of your history"};
    data.shown = "DIR";
    CommandOption open{"--open", &said.screen, "Screen to open first; treatment begins one at once"};
    open.shown = "today|map|treatment";
    OneOf names;
    for (auto const& screen : screens)
        names.words.emplace_back(screen.first);
    open.check = names;
    CommandOption slot{"--slot", &said.slot, "Open that planned treatment, as a reminder does"};
    slot.shown = "DATE/HH:MM";
    slot.check = fault_of_slot;
    CommandOption const agent{"--agent", &said.is_agent, "Only show the reminders: no window"};
    CommandOption test{"--test", &said.test_seconds, "With --agent: show a test after so many seconds"};
    test.shown = "SECONDS";
    test.check = Between{0, 600};
    test.only_with = agent.name;
    Command line{"tenderspot",
                 "Tenderspot: find the sore spot, press it for the right time, and keep at it until it is gone."};
    line.version = std::string{"tenderspot "} + ui::version;
    line.options = {data, open, slot, agent, test};
    line.commands = {journal_tools(), calendar_tool(said.data)};
    return line;
}

} // namespace

std::variant<Options, AgentOptions, Tool, ExitWith> read_command_line(int count, char const* const* words)
{
    Said said;
    auto const end = read(program(said), count, words);
    if (auto const* const exit = std::get_if<ExitWith>(&end)) return *exit;
    if (auto const& tool = std::get<Tool>(end)) return tool;
    auto const data = whole_path(*said.data);
    if (said.is_agent) return AgentOptions{data, said.test_seconds};
    return Options{data, screen_named(said.screen), slot_named(said.slot)};
}

void open_slot(app::App& app, SlotName name)
{
    app.dispatch(app::Appear{}); // Reads the present time and records.
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
    auto const& points = app.ports().catalogue.points;
    if (history.size() == 0 && points.empty()) return;
    app.dispatch(
        app::PrepareTreatment{history.size() > 0 ? history.newest(0).spot : Spot{points.front().id, Side::left}});
    app.dispatch(app::StartTreatment{});
}

} // namespace tenderspot::platform
