// SPDX-License-Identifier: MIT
// The agent inside the app's process; on Linux, the agent is a separate process that the app reaches over sockets.
#pragma once

#include "agent/agent.hpp"
#include "agent/in_app_notices.hpp"
#include "app/app.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace tenderspot::agent {

/// All of these outlive the agent.
struct Host
{
    Clock const& clock;
    Files& files;
    Notifier& system; ///< Shows all notices if they also come when closed; else they are in addition to the app's.
    Words words;
    ReminderReach reach = ReminderReach::only_while_open;
};

class HostedAgent : public Reminders
{
public:
    HostedAgent(Host, Storage);

    // Requests from the app. They take effect only in settle(), so that app and agent never run inside each other.
    [[nodiscard]] ReminderCondition look() override;
    void changed(AgentNeed) override;
    void start() override;
    void test(int seconds) override;
    void set_at_login(AtLogin when) override;
    void answer(NoticePlace, NoticeAnswer) override;
    void ask_permission() override { notifier().ask_permission(); }

    /// Whether the agent can run at all; `off` ends it at once.
    enum class Power { off, on };
    void set(Power);
    /// The session, or the page, begins: settle() starts the agent, which ends if there is nothing to remind of.
    void log_in();
    /// Call after anything that the app or the agent did: delivers messages between the two. The app is null while it
    /// is not running.
    void settle(app::App*);

    [[nodiscard]] std::optional<Instant> wake_at() const;
    void tick();
    /// The clock or the zone was set, or the device woke up.
    void rung();
    /// The user answered a system notice. The caller opens what is returned.
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
    std::vector<app::Action> told_; ///< Actions to be dispatched to the app.
};

} // namespace tenderspot::agent
