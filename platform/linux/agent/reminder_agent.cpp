// SPDX-License-Identifier: MIT
// Sends requests to the agent, or starts one.
#include "linux/agent/reminder_agent.hpp"

#include "linux/agent/autostart.hpp"
#include "linux/agent/spawn.hpp"
#include "linux/places.hpp"
#include "linux/ports/instance_socket.hpp"

#include <sys/wait.h>

namespace tenderspot::platform {
namespace {

NoticeService service_said(std::string const& word)
{
    if (word == "ready") return NoticeService::ready;
    if (word == "holding") return NoticeService::holding;
    return word == "none" ? NoticeService::none : NoticeService::unknown;
}

} // namespace

ReminderAgent::ReminderAgent(std::string data, std::string const& usual_data)
    : data_{whole_path(data)}, is_usual_{data_ == whole_path(usual_data)}
{
}

ReminderAgent::~ReminderAgent() { say_goodbye(); }

void ReminderAgent::say_goodbye()
{
    std::erase_if(children_, [](::pid_t child) { return ::waitpid(child, nullptr, WNOHANG) != 0; });
}

ReminderCondition ReminderAgent::look()
{
    say_goodbye();
    ReminderCondition condition;
    condition.at_login = starts_at_login();
    if (auto const said = request(Instance::agent, data_, "status", std::chrono::milliseconds{1000})) {
        condition.agent = AgentState::runs;
        condition.service = service_said(*said);
    }
    return condition;
}

void ReminderAgent::start_with(std::vector<std::string> const& words)
{
    say_goodbye();
    std::vector<std::string> all{this_program, "--agent", "--data", data_};
    all.insert(all.end(), words.begin(), words.end());
    // The token that let this window come to the front is used up.
    if (auto const child = spawn(all, {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"})) children_.push_back(*child);
}

void ReminderAgent::changed(AgentNeed need)
{
    if (notify(Instance::agent, data_, "look") == Reached::nobody && need == AgentNeed::some) start_with({});
}

void ReminderAgent::start()
{
    if (notify(Instance::agent, data_, "look") == Reached::nobody) start_with({});
}

void ReminderAgent::test(int seconds)
{
    auto const length = std::to_string(seconds);
    if (notify(Instance::agent, data_, "test " + length) == Reached::nobody) start_with({"--test", length});
}

void ReminderAgent::set_at_login(AtLogin when) { set_starts_at_login(when, is_usual_ ? std::string{} : data_); }

} // namespace tenderspot::platform
