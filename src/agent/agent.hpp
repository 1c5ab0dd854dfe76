// SPDX-License-Identifier: MIT
// Shows reminders while the app is closed: checks the journal when something may be due, and records what became of
// each reminder.
#pragma once

#include "agent/agent_journal.hpp"
#include "agent/words.hpp"
#include "ports/clock.hpp"
#include "ports/notifier.hpp"
#include "ports/reminders.hpp"

namespace tenderspot::agent {

/// All of these outlive the agent.
struct Ports
{
    Clock const& clock;
    Files& files;
    Notifier& notifier;
    Words words;
    std::function<void()> kept{}; ///< Called when something was written that the app may want to read.
};

class Agent
{
public:
    Agent(Ports, Storage);

    /// UTC; empty: not until rung() is called. The caller's timer must allow for changes of the wall clock.
    [[nodiscard]] std::optional<std::int64_t> wake_at() const;
    /// Does whatever is due. Cheap when nothing is.
    void tick();

    /// Something that the agent depends on may have changed: the journal, the clock, the zone, or the device has slept.
    void rung();
    /// The notification service has appeared, or has restarted and lost all notices.
    void service_came();
    /// The notification service accepted a notice but then failed to show it: snoozes the occurrences and tries again.
    void refused(NoticePlace);
    /// The user answered. The caller opens what is returned; empty if there is no occurrence to open.
    [[nodiscard]] std::optional<Occurrence> answered(NoticePlace, NoticeAnswer);
    /// Shows a test notice in that many seconds, whatever is due.
    void test(int seconds);

    /// Whether the agent is still needed; if not, it may end.
    [[nodiscard]] AgentNeed need() const;
    /// Removes the notice, because nobody would receive the answer any more.
    void leave();

private:
    void look();
    bool show(Reading&, Notice const&);
    void show_test();
    void plan_next(Reading const&);
    [[nodiscard]] Present present() const;
    [[nodiscard]] NoticeText words_of(Reading const&, Notice const&) const;
    [[nodiscard]] std::vector<Occurrence> shown_occurrences() const;
    void mark(OccurrenceMark, Occurrence const&, std::int64_t until_utc_ms = 0);

    Ports ports_;
    AgentJournal journal_;
    std::optional<std::int64_t> look_at_; ///< UTC, as are the next two.
    std::optional<std::int64_t> test_at_, test_over_at_;
    std::optional<Notice> shown_;
    std::optional<Notice> closed_; ///< The last one closed: a desktop may report which button closed it afterwards.
    int snooze_minutes_ = 0;
    bool reminds_ = false;
    enum class Again { no, yes } again_ = Again::no; ///< Show the current notice again, because the desktop lost it.
};

} // namespace tenderspot::agent
