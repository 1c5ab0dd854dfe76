// SPDX-License-Identifier: MIT
// What is shown on the simulated desktop, and what the user and the world do to it.
#include "headless/reminder_commands.hpp"

#include <fmt/format.h>

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

struct Runner
{
    Device& device;

    [[nodiscard]] NoticeRecorder& notices() const { return device.agent().notices(); }
    [[nodiscard]] std::string shown() const
    {
        return all_of(notices().shown(NoticePlace::reminder)) + all_of(notices().shown(NoticePlace::test));
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
        device.agent().set(c.power == Power::on ? AgentHost::Power::on : AgentHost::Power::off);
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
    return std::visit(Runner{device}, command);
}

} // namespace tenderspot::platform
