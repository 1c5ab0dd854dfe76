// SPDX-License-Identifier: MIT
// What the simulated desktop shows, and what the user and the system do with it.
#include "headless/reminder_commands.hpp"

#include "app/remind/remind_reduce.hpp"

#include <fmt/core.h>

#include <fstream>

namespace tenderspot::platform {
namespace {

using namespace script;
using Outcome = std::optional<Failure>;

std::string all_of(std::optional<NoticeText> const& notice)
{
    if (!notice) return {};
    auto text = notice->title + "\n" + notice->body;
    for (auto const& button : notice->buttons)
        text += "\n[" + button.label + "]";
    return text;
}

struct ReminderRunner
{
    Device& device;

    [[nodiscard]] NoticeRecorder& notices() const { return device.notices(); }
    [[nodiscard]] std::string shown_by_system() const
    {
        return all_of(notices().shown(NoticePlace::reminder)) + all_of(notices().shown(NoticePlace::test));
    }
    /// What the user sees: the app's own notice where it shows one.
    [[nodiscard]] std::string shown() const
    {
        if (device.reach() == ReminderReach::also_when_closed) return shown_by_system();
        if (!device.runs() || app::wants_no_reminder(device.app().state())) return {};
        auto const& notices = device.app().state().reminders.shown;
        return all_of(notices.reminder) + all_of(notices.test);
    }

    Outcome operator()(ExpectNotice const& c) const
    {
        if (shown().find(c.text) != std::string::npos) return {};
        return Failure{fmt::format("a notice with \"{}\" (shown: {})", c.text, shown().empty() ? "none" : shown())};
    }
    Outcome operator()(ExpectNoNotice const&) const
    {
        if (shown().empty()) return {};
        return Failure{fmt::format("no notice (shown: {})", shown())};
    }
    Outcome operator()(ExpectSystemNotice const& c) const
    {
        auto const all = shown_by_system();
        if (all.find(c.text) != std::string::npos) return {};
        return Failure{
            fmt::format("a notice of the system with \"{}\" (shown: {})", c.text, all.empty() ? "none" : all)};
    }
    Outcome operator()(ExpectNoSystemNotice const&) const
    {
        if (shown_by_system().empty()) return {};
        return Failure{fmt::format("no notice of the system (shown: {})", shown_by_system())};
    }
    Outcome operator()(SetPermission const& c) const { return notices().set(c.permission), std::nullopt; }
    Outcome operator()(ExpectNotices const& c) const
    {
        std::ifstream file{c.file};
        if (!file) return Failure{fmt::format("to read {}", c.file)};
        auto const& all = notices().all();
        std::size_t next = 0;
        for (std::string line; std::getline(file, line);) {
            if (line.empty() || line[0] == '#') continue;
            auto const was = next < all.size() ? line_of(all[next]) : std::string{"nothing more"};
            ++next;
            if (was != line) return Failure{fmt::format("notice {}: {}\nshown was: {}", next, line, was)};
        }
        if (next == all.size()) return {};
        return Failure{fmt::format("no notice after the {} of the table; shown was: {}", next, line_of(all[next]))};
    }
    Outcome operator()(Notices const&) const
    {
        for (auto const& one : notices().all())
            fmt::print("{}\n", line_of(one));
        return {};
    }
    Outcome operator()(Answer const& c) const
    {
        if (!notices().shown(NoticePlace::reminder)) return Failure{"a reminder that can be answered"};
        device.answer(c.answer);
        return {};
    }
    Outcome operator()(SetZone const& c) const
    {
        if (!set_zone(c.zone)) return Failure{fmt::format("a zone the system knows, not {}", c.zone)};
        device.zone_changed();
        return {};
    }
    Outcome operator()(SetAgent const& c) const
    {
        device.set_agent(c.power == Power::on ? agent::HostedAgent::Power::on : agent::HostedAgent::Power::off);
        return {};
    }
    Outcome operator()(SetDoNotDisturb const& c) const
    {
        notices().set_service(c.power == Power::on ? NoticeService::holding : NoticeService::ready);
        return {};
    }
};

} // namespace

std::optional<Failure> run(Device& device, ReminderCommand const& command)
{
    return std::visit(ReminderRunner{device}, command);
}

} // namespace tenderspot::platform
