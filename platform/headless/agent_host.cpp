// SPDX-License-Identifier: MIT
// Starts, wakes and ends the agent as the process would.
#include "headless/agent_host.hpp"

#include "ui/reminder_words.hpp"

#include <utility>

namespace tenderspot::platform {

AgentHost::AgentHost(Clock const& clock, Files& files, Catalogue const& catalogue, agent::Storage storage)
    : clock_{clock}, files_{files}, catalogue_{catalogue}, storage_{std::move(storage)}, notices_{clock}
{
}

ReminderCondition AgentHost::look()
{
    return {agent_ ? AgentState::runs : AgentState::absent, agent_ ? notices_.service() : NoticeService::unknown,
            at_login_};
}

void AgentHost::changed(AgentNeed need)
{
    if (agent_) agent_->rung();
    else if (need == AgentNeed::some) asked_ = Asked::to_start;
}

void AgentHost::start()
{
    if (!agent_) asked_ = Asked::to_start;
}

void AgentHost::test(int seconds)
{
    test_asked_ = seconds;
    start();
}

void AgentHost::set(Power power)
{
    power_ = power;
    if (power == Power::on) return log_in();
    agent_.reset();
    notices_.clear();
}

void AgentHost::log_in()
{
    if (at_login_ != AtLogin::no) start();
    static_cast<void>(settle());
}

AgentHost::News AgentHost::settle()
{
    auto const asked = std::exchange(asked_, Asked::nothing);
    if (asked == Asked::to_start && power_ == Power::on) {
        agent::World const world{clock_,
                                 files_,
                                 notices_,
                                 {ui::reminder_words, ui::test_words, [this] { return std::optional{catalogue_}; }},
                                 [this] { news_ = News::some; }};
        agent_.emplace(world, storage_);
    }
    if (auto const seconds = std::exchange(test_asked_, std::nullopt); seconds && agent_) agent_->test(*seconds);
    end_if_not_needed();
    return std::exchange(news_, News::none);
}

void AgentHost::end_if_not_needed()
{
    if (!agent_ || agent_->need() == AgentNeed::some) return;
    agent_->leave();
    agent_.reset();
}

std::optional<Instant> AgentHost::wake_at() const
{
    auto const at = agent_ ? agent_->wake_at() : std::nullopt;
    if (!at) return std::nullopt;
    return clock_.boot_now() + Duration{*at - clock_.wall_now().utc_ms};
}

void AgentHost::tick()
{
    if (agent_) agent_->tick();
    end_if_not_needed();
}

void AgentHost::rung()
{
    if (agent_) agent_->rung();
}

std::optional<Occurrence> AgentHost::answered(NoticeAnswer answer)
{
    if (!agent_) return std::nullopt;
    if (answer == NoticeAnswer::closed) notices_.close(NoticePlace::reminder);
    return agent_->answered(NoticePlace::reminder, answer);
}

} // namespace tenderspot::platform
