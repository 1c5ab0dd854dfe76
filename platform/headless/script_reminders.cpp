// SPDX-License-Identifier: MIT
// The commands about reminders: what is shown, what the user answers, zones, and devices without power.
#include "headless/script_reader.hpp"

#include <fmt/core.h>

#include <map>

namespace tenderspot::platform::script {
namespace {

Power power(Reader& in, char const* of_what)
{
    auto const word = in.plain("on or off");
    if (word == "on") return Power::on;
    if (word == "off") return Power::off;
    throw Bad{fmt::format("{} is on or off", of_what)};
}

Command answer(Reader& in)
{
    static std::map<std::string, NoticeAnswer> const answers{{"start", NoticeAnswer::start},
                                                             {"snooze", NoticeAnswer::snooze},
                                                             {"skip", NoticeAnswer::skip},
                                                             {"close", NoticeAnswer::closed}};
    auto const word = in.plain("start, snooze, skip or close");
    auto const found = answers.find(word);
    if (found == answers.end()) throw Bad{"an answer is start, snooze, skip or close"};
    return ReminderCommand{Answer{found->second}};
}

Command permission(Reader& in)
{
    static std::map<std::string, NoticePermission> const all{{"not-asked", NoticePermission::not_asked},
                                                             {"allowed", NoticePermission::allowed},
                                                             {"blocked", NoticePermission::blocked},
                                                             {"impossible", NoticePermission::impossible}};
    auto const found = all.find(in.plain("not-asked, allowed, blocked or impossible"));
    if (found == all.end()) throw Bad{"the permission is not-asked, allowed, blocked or impossible"};
    return ReminderCommand{SetPermission{found->second}};
}

} // namespace

Parser reminder_parser(std::string const& name)
{
    static std::map<std::string, Parser> const all{
        {"expect-notice", [](Reader& in) -> Command { return ReminderCommand{ExpectNotice{in.quoted("a text")}}; }},
        {"expect-system-notice",
         [](Reader& in) -> Command { return ReminderCommand{ExpectSystemNotice{in.quoted("a text")}}; }},
        {"expect-no-system-notice", [](Reader&) -> Command { return ReminderCommand{ExpectNoSystemNotice{}}; }},
        {"permission", permission},
        {"expect-no-notice", [](Reader&) -> Command { return ReminderCommand{ExpectNoNotice{}}; }},
        {"expect-notices", [](Reader& in) -> Command { return ReminderCommand{ExpectNotices{in.plain("a file")}}; }},
        {"notices", [](Reader&) -> Command { return ReminderCommand{Notices{}}; }},
        {"answer", answer},
        {"set-zone", [](Reader& in) -> Command { return ReminderCommand{SetZone{in.plain("a zone")}}; }},
        {"agent", [](Reader& in) -> Command { return ReminderCommand{SetAgent{power(in, "the agent")}}; }},
        {"dnd", [](Reader& in) -> Command { return ReminderCommand{SetDoNotDisturb{power(in, "dnd")}}; }}};
    auto const found = all.find(name);
    return found == all.end() ? nullptr : found->second;
}

} // namespace tenderspot::platform::script
