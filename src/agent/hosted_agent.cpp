// SPDX-License-Identifier: MIT
// Starts, wakes and ends the agent as its own process would, and passes messages between it and the app.
#include "agent/hosted_agent.hpp"

#include "app/remind/remind_reduce.hpp"

namespace tenderspot::agent {

HostedAgent::HostedAgent(Host host, Storage storage)
    : host_{std::move(host)},
      storage_{std::move(storage)},
      in_app_{host_.system},
      at_login_{host_.reach == ReminderReach::only_while_open ? AtLogin::by_system : AtLogin::yes}
{
}

Notifier& HostedAgent::notifier()
{
    if (host_.reach == ReminderReach::only_while_open) return in_app_;
    return host_.system;
}

ReminderCondition HostedAgent::look()
{
    return {agent_ ? AgentState::runs : AgentState::absent, agent_ ? notifier().service() : NoticeService::unknown,
            at_login_, host_.reach, notifier().permission()};
}

void HostedAgent::changed(AgentNeed need)
{
    if (agent_) agent_->rung();
    else if (need == AgentNeed::some) asked_ = Asked::to_start;
}

void HostedAgent::start()
{
    if (!agent_) asked_ = Asked::to_start;
}

void HostedAgent::test(int seconds)
{
    test_asked_ = seconds;
    start();
}

void HostedAgent::set_at_login(AtLogin when)
{
    if (at_login_ != AtLogin::by_system) at_login_ = when;
}

void HostedAgent::answer(NoticePlace place, NoticeAnswer answer) { answers_.emplace_back(place, answer); }

void HostedAgent::set(Power power)
{
    power_ = power;
    if (power == Power::on) return log_in();
    agent_.reset();
    asked_ = Asked::nothing;
    test_asked_.reset();
    answers_.clear();
    told_.clear();
    static_cast<void>(in_app_.take());
}

/// Closes what the system still shows of an earlier page, because nobody would receive the answer.
void HostedAgent::log_in()
{
    if (host_.reach == ReminderReach::only_while_open)
        for (auto const place : {NoticePlace::reminder, NoticePlace::test})
            host_.system.close(place);
    if (at_login_ != AtLogin::no) start();
}

void HostedAgent::begin()
{
    auto const asked = std::exchange(asked_, Asked::nothing);
    if (asked == Asked::to_start && power_ == Power::on) {
        auto const kept = [this] { told_.emplace_back(app::Appear{}); };
        agent_.emplace(Ports{host_.clock, host_.files, notifier(), host_.words, kept}, storage_);
    }
    if (auto const seconds = std::exchange(test_asked_, std::nullopt); seconds && agent_) agent_->test(*seconds);
    end_if_not_needed();
}

/// When a treatment ends, checks again for what was held back meanwhile.
void HostedAgent::heed(Attention attention)
{
    if (host_.reach != ReminderReach::only_while_open) return;
    auto const before = in_app_.attention();
    in_app_.set(attention);
    if (before == Attention::treating && attention == Attention::free) rung();
}

void HostedAgent::hear()
{
    for (auto const& [place, given] : std::exchange(answers_, {}))
        if (auto const slot = answered(place, given)) told_.emplace_back(app::OpenSlot{*slot});
}

std::vector<app::Action> HostedAgent::take_told()
{
    auto all = in_app_.take();
    auto more = std::exchange(told_, {});
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return all;
}

void HostedAgent::settle(app::App* app)
{
    for (;;) {
        heed(app && app::wants_no_reminder(app->state()) ? Attention::treating : Attention::free);
        begin();
        hear();
        auto const told = take_told();
        if (told.empty()) return;
        for (auto const& action : told)
            if (app) app->dispatch(action);
    }
}

void HostedAgent::end_if_not_needed()
{
    if (!agent_ || agent_->need() == AgentNeed::some) return;
    agent_->leave();
    agent_.reset();
}

std::optional<Instant> HostedAgent::wake_at() const
{
    auto const at = agent_ ? agent_->wake_at() : std::nullopt;
    if (!at) return std::nullopt;
    return host_.clock.boot_now() + Duration{*at - host_.clock.wall_now().utc_ms};
}

void HostedAgent::tick()
{
    if (agent_) agent_->tick();
    end_if_not_needed();
}

void HostedAgent::rung()
{
    if (agent_) agent_->rung();
}

std::optional<Occurrence> HostedAgent::answered(NoticePlace place, NoticeAnswer answer)
{
    if (!agent_) return std::nullopt;
    // Closed or answered in one place, the notice disappears from the other as well.
    notifier().close(place);
    return agent_->answered(place, answer);
}

} // namespace tenderspot::agent
