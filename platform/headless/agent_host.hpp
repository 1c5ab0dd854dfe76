// SPDX-License-Identifier: MIT
// The agent on the simulated device: what on Linux is a process of its own, with the doorbells between it and the app.
#pragma once

#include "agent/agent.hpp"
#include "headless/ports/notice_recorder.hpp"
#include "ports/reminders.hpp"

#include <optional>

namespace tenderspot::platform {

class AgentHost : public Reminders
{
public:
    AgentHost(Clock const& clock, Files& files, Catalogue const& catalogue, agent::Storage storage);

    // What the app says to it. Nothing happens before settle(): processes do not act inside each other.
    [[nodiscard]] ReminderCondition look() override;
    void changed(AgentNeed) override;
    void start() override;
    void test(int seconds) override;
    void set_at_login(AtLogin when) override { at_login_ = when; }

    /// Whether it can run at all; killed if not.
    enum class Power { off, on };
    void set(Power);
    /// The session begins: it is started, and ends if there is nothing to remind of.
    void log_in();
    /// What the app said reaches it. Whether the app has news to read since the last time.
    enum class News { none, some };
    [[nodiscard]] News settle();

    [[nodiscard]] std::optional<Instant> wake_at() const;
    void tick();
    /// The clock or the zone was set, or the device woke.
    void rung();
    [[nodiscard]] std::optional<Occurrence> answered(NoticeAnswer);
    [[nodiscard]] NoticeRecorder& notices() { return notices_; }

private:
    void end_if_not_needed();

    Clock const& clock_;
    Files& files_;
    Catalogue const& catalogue_;
    agent::Storage storage_;
    NoticeRecorder notices_;
    std::optional<agent::Agent> agent_;
    Power power_ = Power::on;
    AtLogin at_login_ = AtLogin::yes;
    enum class Asked { nothing, to_start } asked_ = Asked::nothing;
    std::optional<int> test_asked_;
    News news_ = News::none;
};

} // namespace tenderspot::platform
