// SPDX-License-Identifier: MIT
// The commands of a script.
#include "headless/runner.hpp"

#include "headless/hands.hpp"
#include "headless/reminder_commands.hpp"
#include "ui/toolkit/semantics.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <regex>

namespace tenderspot::platform {
namespace {

using namespace script;
using Outcome = std::optional<Failure>;

bool in_sight(ui::Node const& node)
{
    auto const centre = node.box.centre();
    return node.clip.contains(centre);
}

struct Runner
{
    Device& device;

    /// The node of that name that can be acted on, or why there is none.
    Result<ui::Node const*, Failure> actable(std::string const& role, std::string const& name) const
    {
        std::vector<ui::Node const*> found;
        for (auto const* node : ui::meaningful(device.frontend().tree()))
            if ((node->tap || node->edited || node->style.pans) && ui::spoken_name(*node) == name &&
                (role.empty() || ui::role_name(node->role) == role))
                found.push_back(node);
        if (found.empty()) return Failure{fmt::format("something to tap named \"{}\"", name)};
        // The same control may exist twice, in a picture and in a list: the first one in reading order counts.
        for (auto const* node : found)
            if (in_sight(*node)) return node;
        return Failure{fmt::format("\"{}\" in sight (it is on the page: scroll-to it first)", name)};
    }

    [[nodiscard]] Hands hands() const { return {device}; }

    /// Where the control of that name can be tapped, or why it cannot.
    Result<ui::Point, Failure> place_of(std::string const& role, std::string const& name) const
    {
        auto const node = actable(role, name);
        if (!node) return node.error();
        if (node.value()->disabled) return Failure{fmt::format("\"{}\" to be enabled", name)};
        auto const at = node.value()->box.centre();
        auto const* top = ui::touched(device.frontend().tree(), at);
        if (top != node.value())
            return Failure{fmt::format("\"{}\" on top, not under \"{}\"", name, top ? ui::spoken_name(*top) : "")};
        return at;
    }

    Outcome operator()(Tap const& c) const
    {
        auto const at = place_of(c.role, c.name);
        if (!at) return at.error();
        return hands().tap(at.value()), std::nullopt;
    }
    /// If no time has passed since the last input, the user is assumed to have looked; otherwise the script's timing
    /// counts exactly.
    Outcome operator()(TapAt const& c) const
    {
        if (device.since_input() == Duration{}) device.frontend().look();
        return hands().touch(c.at), std::nullopt;
    }
    Outcome operator()(DoubleTap const& c) const
    {
        auto const at = place_of({}, c.name);
        if (!at) return at.error();
        return hands().double_tap(at.value()), std::nullopt;
    }
    Outcome operator()(Hold const& c) const
    {
        auto const node = actable({}, c.name);
        if (!node) return node.error();
        return hands().press(node.value()->box.centre(), c.length), std::nullopt;
    }
    Outcome operator()(Drag const& c) const { return hands().drag(c.from, c.to), std::nullopt; }
    Outcome operator()(Pinch const& c) const { return hands().pinch(c.at, c.factor), std::nullopt; }
    Outcome operator()(PressKey const& c) const { return device.handle(c.key), std::nullopt; }
    Outcome operator()(HoldKey const& c) const { return hands().hold_key(c.key, c.length), std::nullopt; }
    Outcome operator()(Type const& c) const
    {
        if (!device.frontend().text_field()) return Failure{"a text field that is being edited"};
        device.handle(ui::TextInput{c.text});
        return {};
    }
    Outcome operator()(ScrollTo const& c) const
    {
        for (auto const* node : ui::meaningful(device.frontend().tree()))
            if (ui::spoken_name(*node) == c.name) return device.frontend().reveal(node->id), std::nullopt;
        return Failure{fmt::format("\"{}\" on the page", c.name)};
    }
    Outcome operator()(ReadOn const&) const
    {
        constexpr int most_pages = 200;
        for (int page = 0; page < most_pages; ++page) {
            auto const all = ui::meaningful(device.frontend().tree());
            auto const found =
                std::find_if(all.begin(), all.end(), [](ui::Node const* node) { return node->reads_on; });
            if (found == all.end()) return {};
            auto const id = (*found)->id; // Scrolling into view rebuilds the tree and its nodes.
            device.frontend().reveal(id);
            if (auto const* button = ui::by_id(device.frontend().tree(), id)) hands().tap(button->box.centre());
        }
        return Failure{"a list that comes to an end"};
    }
    Outcome operator()(Advance const& c) const { return device.advance(c.by), std::nullopt; }
    Outcome operator()(Suspend const& c) const { return device.suspend(c.by), std::nullopt; }
    Outcome operator()(Kill const&) const { return device.kill(), std::nullopt; }
    Outcome operator()(script::Start const&) const { return device.start(), std::nullopt; }
    Outcome operator()(Expect const& c) const
    {
        if (ui::all_text(device.frontend().tree()).find(c.text) != std::string::npos) return {};
        return Failure{fmt::format("the text \"{}\"", c.text)};
    }
    Outcome operator()(ExpectRegex const& c) const
    {
        if (std::regex_search(ui::all_text(device.frontend().tree()), std::regex{c.pattern})) return {};
        return Failure{fmt::format("a text like /{}/", c.pattern)};
    }
    Outcome operator()(ExpectNo const& c) const
    {
        if (ui::all_text(device.frontend().tree()).find(c.text) == std::string::npos) return {};
        return Failure{fmt::format("no text \"{}\"", c.text)};
    }
    Outcome operator()(ExpectCue const& c) const
    {
        auto heard = fmt::format("{}", fmt::join(device.cues().heard(), ", "));
        if (device.cues().take(c.name)) return {};
        return Failure{
            fmt::format("the cue {} (heard since the last one: {})", c.name, heard.empty() ? "none" : heard)};
    }
    Outcome operator()(ExpectSaid const& c) const
    {
        if (device.voice().take(c.words)) return {};
        auto const& all = device.voice().said();
        return Failure{
            fmt::format("the words \"{}\" (the last ones were: \"{}\")", c.words, all.empty() ? "" : all.back().words)};
    }
    Outcome operator()(script::Hide const&) const { return device.handle(ui::Visibility::hidden), std::nullopt; }
    Outcome operator()(script::Show const&) const { return device.handle(ui::Visibility::shown), std::nullopt; }
    Outcome operator()(Cues const& c) const
    {
        std::ofstream file{c.file};
        auto const& given = device.cues().given();
        for (auto const& one : given)
            file << fmt::format("{:>9} ms  {}\n", (one.at - given.front().at).count(), cue_name(one.cue));
        file.close();
        return file ? std::nullopt : Outcome{Failure{fmt::format("to write {}", c.file)}};
    }
    Outcome operator()(ExpectScreen const& c) const
    {
        auto const on = device.screen().screen() == Screen::stays_on;
        if (on == (c.state == "on")) return {};
        return Failure{fmt::format("the screen to be {}", c.state)};
    }
    Outcome operator()(Tree const& c) const
    {
        std::ofstream file{c.file};
        file << ui::tree_json(device.frontend().tree(), device.frontend().focus());
        file.close();
        return file ? std::nullopt : Outcome{Failure{fmt::format("to write {}", c.file)}};
    }
    Outcome operator()(Mirror const& c) const
    {
        auto& mirror = device.mirror(c.file);
        std::ofstream file{c.file, mirror.has_told() ? std::ios::app : std::ios::trunc};
        file << mirror.changes(device.frontend().mirrored()) << '\n';
        file.close();
        return file ? std::nullopt : Outcome{Failure{fmt::format("to write {}", c.file)}};
    }
    Outcome operator()(Screenshot const& c) const
    {
        return device.screenshot(c.file) ? std::nullopt : Outcome{Failure{fmt::format("to write {}", c.file)}};
    }
    Outcome operator()(script::Resize const& c) const { return device.resize(c.size, c.scale), std::nullopt; }
    Outcome operator()(Set const& c) const
    {
        return device.app().dispatch(app::ChangeSetting{c.key, c.value}), std::nullopt;
    }
    Outcome operator()(SetClock const& c) const
    {
        if (!c.zone.empty() && !set_zone(c.zone))
            return Failure{fmt::format("a zone the system knows, not {}", c.zone)};
        auto const time = parse_local_time(c.time);
        if (!time) return Failure{fmt::format("a time such as 2026-11-22T13:00, not {}", c.time)};
        device.set_wall(*time);
        return {};
    }
    Outcome operator()(ReminderCommand const& c) const { return platform::run(device, c); }
};

/// Whether the command needs a running app.
bool needs_app(Command const& command)
{
    return !std::holds_alternative<script::Start>(command) && !std::holds_alternative<Kill>(command) &&
           !std::holds_alternative<Advance>(command) && !std::holds_alternative<Suspend>(command) &&
           !std::holds_alternative<SetClock>(command) && !std::holds_alternative<ReminderCommand>(command) &&
           !std::holds_alternative<ExpectCue>(command) && !std::holds_alternative<ExpectSaid>(command) &&
           !std::holds_alternative<Cues>(command) && !std::holds_alternative<ExpectScreen>(command) &&
           !std::holds_alternative<script::Resize>(command);
}

} // namespace

std::optional<Failure> run(Device& device, Command const& command)
{
    if (!device.runs() && needs_app(command))
        return Failure{"the app to run (it was killed or closed: start it first)"};
    return std::visit(Runner{device}, command);
}

std::optional<std::int64_t> parse_local_time(std::string const& text)
{
    std::tm local{};
    auto const* end = ::strptime(text.c_str(), "%Y-%m-%dT%H:%M", &local);
    if (end && *end == ':') end = ::strptime(end, ":%S", &local);
    if (!end || *end != '\0') return std::nullopt;
    local.tm_isdst = -1;
    ::tzset();
    auto const seconds = ::mktime(&local);
    return std::int64_t{seconds} * 1000;
}

bool set_zone(std::string const& zone)
{
    std::error_code error;
    // The folder where the C library looks.
    auto const* const other = std::getenv("TZDIR");
    std::string const folder = other && *other ? other : "/usr/share/zoneinfo";
    auto const known = zone.find("..") == std::string::npos && !zone.empty() && zone.front() != '/' &&
                       std::filesystem::is_regular_file(folder + '/' + zone, error);
    if (!known) return false;
    ::setenv("TZ", zone.c_str(), 1);
    ::tzset();
    return true;
}

} // namespace tenderspot::platform
