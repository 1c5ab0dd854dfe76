// SPDX-License-Identifier: MIT
// Checks the journal, shows notices, records marks, and sleeps until the next time.
#include "agent/agent.hpp"
#include "domain/earliest.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot::agent {
namespace {

/// The records of a session are written one after the other; a short delay lets one check cover them all.
constexpr std::int64_t soon_ms = 300;
constexpr std::int64_t try_again_ms = 10 * minute_ms;
/// Some desktops remove a notice when the process that showed it ends.
constexpr std::int64_t test_stays_ms = 2 * minute_ms;

} // namespace

Agent::Agent(Ports world, Storage storage) : ports_{std::move(world)}, journal_{ports_.files, std::move(storage)}
{
    look();
}

Present Agent::present() const { return {ports_.clock.wall_now(), &ports_.clock}; }

std::optional<std::int64_t> Agent::wake_at() const { return earliest({look_at_, test_at_, test_over_at_}); }

void Agent::tick()
{
    auto const now = ports_.clock.wall_now().utc_ms;
    if (test_at_ && now >= *test_at_) show_test();
    if (test_over_at_ && now >= *test_over_at_) test_over_at_.reset();
    if (look_at_ && now >= *look_at_) look();
}

void Agent::rung()
{
    auto const soon = ports_.clock.wall_now().utc_ms + soon_ms;
    look_at_ = look_at_ ? std::min(*look_at_, soon) : soon;
}

void Agent::service_came()
{
    again_ = Again::yes;
    rung();
}

AgentNeed Agent::need() const { return reminds_ || test_at_ || test_over_at_ ? AgentNeed::some : AgentNeed::none; }

void Agent::leave()
{
    if (shown_) ports_.notifier.close(NoticePlace::reminder);
    if (test_over_at_) ports_.notifier.close(NoticePlace::test);
    shown_.reset();
    test_over_at_.reset();
}

std::vector<Occurrence> Agent::shown_occurrences() const { return shown_ ? shown_->about : std::vector<Occurrence>{}; }

void Agent::look()
{
    look_at_.reset();
    auto reading = journal_.read();
    if (!reading) {
        if (reminds_) look_at_ = present().now.utc_ms + try_again_ms;
        return;
    }
    snooze_minutes_ = reading->rules.snooze_minutes;
    reminds_ = reminds(reading->rules, reading->history);
    if (reminds_ && journal_.get_ready() == Keeping::elsewhere) {
        reminds_ = false;
        return leave();
    }
    auto const plan_for = [&](Catalogue const& facts, Desktop desktop) {
        return plan_reminders(facts, reading->history, present(), reading->rules, desktop, shown_occurrences());
    };
    auto plan = plan_for({}, Desktop::open);
    if (plan.show || shown_) {
        auto const facts = ports_.words.catalogue ? ports_.words.catalogue() : std::nullopt;
        auto const holds = ports_.notifier.service() == NoticeService::holding;
        plan = plan_for(facts.value_or(Catalogue{}), plan.show && holds ? Desktop::holding : Desktop::open);
    }
    if (reminds_) look_at_ = plan.look_at_utc_ms;
    if (plan.shown == ReminderPlan::Shown::goes && shown_) {
        ports_.notifier.close(NoticePlace::reminder);
        shown_.reset();
    }
    auto const again = std::exchange(again_, Again::no);
    if (plan.show) {
        if (show(*reading, *plan.show)) plan_next(*reading);
        else look_at_ = present().now.utc_ms + try_again_ms;
    } else if (shown_ && again == Again::yes) {
        static_cast<void>(ports_.notifier.show(NoticePlace::reminder, words_of(*reading, *shown_)));
    }
}

/// Marks the occurrences only once the notice is shown: a mark without a notice would lose a reminder, a notice without
/// a mark is at worst one too many.
bool Agent::show(Reading& reading, Notice const& notice)
{
    if (ports_.notifier.show(NoticePlace::reminder, words_of(reading, notice)) != NoticeShown::yes) return false;
    shown_ = notice;
    auto const at = ports_.clock.wall_now();
    for (auto const& occurrence : notice.about) {
        OccurrenceMarked const mark{at, occurrence, OccurrenceMark::shown, 0, {}};
        reading.history.apply({{}, mark});
        journal_.keep(mark);
    }
    if (ports_.kept) ports_.kept();
    return true;
}

/// There are never two notices at once: anything else that is due waits for the next check.
void Agent::plan_next(Reading const& reading)
{
    auto const now = present();
    auto const next = plan_reminders({}, reading.history, now, reading.rules, Desktop::open, shown_occurrences());
    look_at_ = next.show ? now.now.utc_ms + minute_ms : next.look_at_utc_ms;
}

NoticeText Agent::words_of(Reading const& reading, Notice const& notice) const
{
    NoticeFacts facts{notice, reading.rules.snooze_minutes, {}, {}};
    if (reading.rules.words == ReminderWords::full && ports_.words.catalogue) {
        facts.catalogue = ports_.words.catalogue();
        if (facts.catalogue) facts.items = reading.history.routine();
    }
    return ports_.words.of_reminder(facts);
}

void Agent::test(int seconds) { test_at_ = ports_.clock.wall_now().utc_ms + seconds * std::int64_t{1000}; }

void Agent::show_test()
{
    test_at_.reset();
    if (ports_.notifier.show(NoticePlace::test, ports_.words.of_test()) == NoticeShown::yes)
        test_over_at_ = ports_.clock.wall_now().utc_ms + test_stays_ms;
}

void Agent::mark(OccurrenceMark what, Occurrence const& occurrence, std::int64_t until_utc_ms)
{
    journal_.keep({ports_.clock.wall_now(), occurrence, what, until_utc_ms, {}});
}

void Agent::refused(NoticePlace place)
{
    if (place == NoticePlace::test) return test_over_at_.reset();
    auto const notice = std::exchange(shown_, std::nullopt);
    if (!notice) return;
    for (auto const& occurrence : notice->about)
        mark(OccurrenceMark::snoozed, occurrence, present().now.utc_ms + try_again_ms);
    if (ports_.kept) ports_.kept();
    rung();
}

std::optional<Occurrence> Agent::answered(NoticePlace place, NoticeAnswer answer)
{
    if (place == NoticePlace::test) {
        test_over_at_.reset();
        return std::nullopt;
    }
    auto const notice = shown_ ? shown_ : closed_;
    if (!notice) return std::nullopt;
    closed_ = answer == NoticeAnswer::closed ? notice : std::nullopt;
    shown_.reset();
    if (answer != NoticeAnswer::closed) ports_.notifier.close(NoticePlace::reminder);
    if (answer == NoticeAnswer::start) return notice->first_choice;
    for (auto const& occurrence : notice->about) {
        if (answer == NoticeAnswer::skip) mark(OccurrenceMark::skipped, occurrence);
        else if (answer == NoticeAnswer::snooze && occurrence == notice->first_choice)
            mark(OccurrenceMark::snoozed, occurrence, present().now.utc_ms + snooze_minutes_ * minute_ms);
        else mark(OccurrenceMark::seen, occurrence);
    }
    if (ports_.kept) ports_.kept();
    rung();
    return std::nullopt;
}

} // namespace tenderspot::agent
