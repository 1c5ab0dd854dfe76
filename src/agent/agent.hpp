// SPDX-License-Identifier: MIT
// Shows reminders while the app is not there: looks at the journal when something may be due, and writes down what
// became of each.
#pragma once

#include "agent/agent_journal.hpp"
#include "agent/words.hpp"
#include "ports/clock.hpp"
#include "ports/notifier.hpp"
#include "ports/reminders.hpp"

namespace tenderspot::agent {

/// All outlive the agent.
struct Ports
{
    Clock const& clock;
    Files& files;
    Notifier& notifier;
    Words words;
    std::function<void()> kept{}; ///< Something was written that the app may want to read.
};

class Agent
{
public:
    Agent(Ports, Storage);

    /// UTC; nothing: not before it is rung at. Whoever wakes it must not rely on a clock that nobody sets.
    [[nodiscard]] std::optional<std::int64_t> wake_at() const;
    /// Lets what is due happen. Cheap when nothing is.
    void tick();

    /// Something that it depends on may have changed: the journal, the clock, the zone, whether the device slept.
    void rung();
    /// What shows notices has come, or has begun anew and forgotten all.
    void service_came();
    /// What shows notices first took one and then would not show it: it is put off, and tried again.
    void refused(NoticePlace);
    /// The user answered. What is to be opened is for the caller to open; nothing without an occurrence.
    [[nodiscard]] std::optional<Occurrence> answered(NoticePlace, NoticeAnswer);
    /// Shows a notice in so many seconds, whatever is due.
    void test(int seconds);

    /// Whether it may end.
    [[nodiscard]] AgentNeed need() const;
    /// Takes away what it shows: nobody would hear the answer.
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
    std::optional<std::int64_t> look_at_; ///< UTC, as the next.
    std::optional<std::int64_t> test_at_, test_over_at_;
    std::optional<Notice> shown_;
    std::optional<Notice> closed_; ///< The last one: a desktop may say so before it says which button closed it.
    int snooze_minutes_ = 0;
    bool reminds_ = false;
    enum class Again { no, yes } again_ = Again::no; ///< Show what is shown once more: the desktop forgot it.
};

} // namespace tenderspot::agent
