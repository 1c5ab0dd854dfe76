// SPDX-License-Identifier: MIT
// The agent inside the process of the app: what on Linux is a process of its own, with the doorbells between the two.
#pragma once

#include "agent/agent.hpp"
#include "agent/in_app_notices.hpp"
#include "app/app.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace tenderspot::agent {

/// All outlive the agent.
struct Host
{
    Clock const& clock;
    Files& files;
    Notifier& system; ///< Shows them all where reminders come also when closed; else beside the app's own.
    Words words;
    ReminderReach reach = ReminderReach::only_while_open;
};

class HostedAgent : public Reminders
{
public:
    HostedAgent(Host, Storage);

    // What the app says to it. Nothing happens before settle(): the two do not act inside each other.
    [[nodiscard]] ReminderCondition look() override;
    void changed(AgentNeed) override;
    void start() override;
    void test(int seconds) override;
    void set_at_login(AtLogin when) override;
    void answer(NoticePlace, NoticeAnswer) override;
    void ask_permission() override { notifier().ask_permission(); }

    /// Whether it can run at all; killed if not.
    enum class Power { off, on };
    void set(Power);
    /// The session, or the page, begins: settle() starts it, and it ends if there is nothing to remind of.
    void log_in();
    /// After anything that the app or the agent did: what they said reaches the other. The app is null while it does
    /// not run.
    void settle(app::App*);

    [[nodiscard]] std::optional<Instant> wake_at() const;
    void tick();
    /// The clock or the zone was set, or the device woke.
    void rung();
    /// The user answered a notice of the system. What is to be opened is for the caller to open.
    [[nodiscard]] std::optional<Occurrence> answered(NoticePlace, NoticeAnswer);

private:
    [[nodiscard]] Notifier& notifier();
    void begin();
    void heed(Attention);
    void hear();
    void end_if_not_needed();
    [[nodiscard]] std::vector<app::Action> take_told();

    Host host_;
    Storage storage_;
    InAppNotices in_app_;
    std::optional<Agent> agent_;
    Power power_ = Power::on;
    AtLogin at_login_;
    enum class Asked { nothing, to_start } asked_ = Asked::nothing;
    std::optional<int> test_asked_;
    std::vector<std::pair<NoticePlace, NoticeAnswer>> answers_;
    std::vector<app::Action> told_; ///< What the app is to be told.
};

} // namespace tenderspot::agent
