// SPDX-License-Identifier: MIT
// Decides which slots are to be shown and what prevents it.
#include "domain/reminders.hpp"

#include "domain/dose.hpp"

#include <algorithm>

namespace tenderspot {
namespace {

constexpr std::int64_t look_every_ms = 60 * minute_ms;        ///< A safety net in case a change was not announced.
constexpr std::int64_t look_when_held_ms = 10 * minute_ms;    ///< Not every desktop announces that it is open again.
constexpr std::int64_t look_when_treating_ms = 5 * minute_ms; ///< An app that was killed announces nothing.

struct Candidate
{
    Slot slot;
    OccurrenceNote note;
};

bool is_answered(Candidate const& one) { return one.note.skipped || one.note.seen; }

bool is_due(Candidate const& one) { return one.slot.state == SlotState::now && !is_answered(one); }

/// Missed without ever being shown. A slot that was put off past the next one was shown before, and the next one comes.
bool is_untold(Candidate const& one)
{
    if (one.slot.state != SlotState::missed || is_answered(one) || one.note.shown > 0) return false;
    return one.note.snoozed_until_ms.value_or(one.slot.due_utc_ms) <= one.slot.until_utc_ms;
}

/// When a slot that is due and was shown is to be shown again; empty if never. If it was shown by a clock that was
/// ahead, this is now.
std::optional<std::int64_t> repeat_at(Candidate const& one, ReminderRules const& rules, std::int64_t now)
{
    if (!is_due(one) || one.note.shown == 0 || one.note.shown > rules.repeats) return std::nullopt;
    auto const shown = one.note.last_shown_utc_ms;
    return shown > now + minute_ms ? now : shown + rules.repeat_minutes * minute_ms;
}

std::optional<std::int64_t> quiet_until(ReminderRules const& rules, Present const& present)
{
    if (rules.quiet_from == rules.quiet_to) return std::nullopt;
    auto const now = local_minute(present.now.utc_ms, *present.zone);
    bool const over_midnight = rules.quiet_from > rules.quiet_to;
    bool const after = now.minute >= rules.quiet_from, before = now.minute < rules.quiet_to;
    if (over_midnight ? !after && !before : !after || !before) return std::nullopt;
    LocalMinute const end{before ? now.day : now.day + 1, rules.quiet_to};
    return utc_of(end, *present.zone).value_or(present.now.utc_ms + look_every_ms);
}

/// Yesterday's slots that are still due or put off, and all slots of today and tomorrow.
class DaySlots
{
public:
    DaySlots(History const& history, Present const& present) : now_{present.now.utc_ms}
    {
        auto const day = today(history, present);
        for (auto const which : {day - 1, day, day + 1}) {
            auto const of_day = agenda(history, which, present);
            if (of_day.status != DayStatus::planned) continue;
            for (auto const& slot : of_day.slots)
                if (which >= day || slot.state == SlotState::now || slot.state == SlotState::snoozed)
                    all.push_back({slot, history.routine_log().note(slot.occurrence)});
        }
    }

    /// When something next changes by itself or is to be shown again; always in the future.
    [[nodiscard]] std::int64_t next_change(ReminderRules const& rules) const
    {
        auto next = now_ + look_every_ms;
        auto const also = [&](std::int64_t time) {
            if (time > now_) next = std::min(next, time);
        };
        for (auto const& one : all) {
            if (one.slot.state == SlotState::later || one.slot.state == SlotState::snoozed) also(one.slot.due_utc_ms);
            if (one.slot.state == SlotState::now) also(one.slot.until_utc_ms);
            if (auto const again = repeat_at(one, rules, now_)) also(*again);
        }
        return next;
    }

    [[nodiscard]] std::optional<Notice> notice(ReminderRules const& rules) const
    {
        std::vector<Candidate> unseen;
        for (auto const& one : all)
            if (is_untold(one) || (is_due(one) && one.note.shown == 0)) unseen.push_back(one);
        if (unseen.empty()) return notice_again(rules);
        Notice notice;
        for (auto const& one : unseen)
            notice.about.push_back(one.slot.occurrence);
        auto const due = std::find_if(unseen.begin(), unseen.end(), is_due);
        notice.first_choice = (due != unseen.end() ? *due : unseen.back()).slot.occurrence;
        notice.kind = unseen.size() == 1 && due != unseen.end() ? Notice::Kind::due : Notice::Kind::missed;
        return notice;
    }

    /// Whether a notice about it can still be answered.
    [[nodiscard]] bool is_open(Occurrence const& occurrence) const
    {
        auto const found = std::find_if(all.begin(), all.end(),
                                        [&](Candidate const& one) { return one.slot.occurrence == occurrence; });
        if (found == all.end() || is_answered(*found)) return false;
        switch (found->slot.state) {
        case SlotState::now:
        case SlotState::missed:
        case SlotState::later: return true; // The clock was set back.
        case SlotState::done:
        case SlotState::snoozed:
        case SlotState::skipped:
        case SlotState::rested: return false;
        }
        return false;
    }

private:
    [[nodiscard]] std::optional<Notice> notice_again(ReminderRules const& rules) const
    {
        for (auto const& one : all)
            if (auto const at = repeat_at(one, rules, now_); at && *at <= now_)
                return Notice{Notice::Kind::again, {one.slot.occurrence}, one.slot.occurrence};
        return std::nullopt;
    }

    std::int64_t now_;
    std::vector<Candidate> all;
};

} // namespace

bool reminds(ReminderRules const& rules, History const& history)
{
    return rules.on && history.routine_log().schedule() != nullptr;
}

namespace {

/// Whether all spots of the routine are locked, and when the first of those locks ends by itself, if any does.
struct Locked
{
    bool all = false;
    std::optional<std::int64_t> until_utc_ms{};
};

Locked locked(Catalogue const& facts, History const& history, WallTime const& now)
{
    Locked found;
    std::vector<PlannedSpot> plan;
    std::vector<Spot> spots;
    for (auto const& item : history.routine()) {
        spots.push_back(item.spot);
        plan.push_back({item.spot, 1, {}, {}});
    }
    found.all = all_locked(spots, facts, history, now);
    for (auto const& one : found.all ? contraindications(plan, facts, history, now) : std::vector<Contraindication>{})
        if (one.severity == Severity::absolute && one.until_utc_ms > now.utc_ms)
            found.until_utc_ms = std::min(found.until_utc_ms.value_or(one.until_utc_ms), one.until_utc_ms);
    return found;
}

} // namespace

ReminderPlan plan_reminders(Catalogue const& facts, History const& history, Present const& present,
                            ReminderRules const& rules, Desktop desktop, std::vector<Occurrence> const& shown)
{
    auto const now = present.now.utc_ms;
    ReminderPlan plan;
    plan.look_at_utc_ms = now + look_every_ms;
    if (!reminds(rules, history)) {
        plan.shown = ReminderPlan::Shown::goes;
        return plan;
    }
    if (auto const lock = locked(facts, history, present.now); lock.all) {
        plan.shown = ReminderPlan::Shown::goes;
        if (lock.until_utc_ms) plan.look_at_utc_ms = std::min(plan.look_at_utc_ms, *lock.until_utc_ms);
        return plan;
    }
    DaySlots const slots{history, present};
    bool const is_open =
        std::any_of(shown.begin(), shown.end(), [&](Occurrence const& one) { return slots.is_open(one); });
    plan.shown = is_open || shown.empty() ? ReminderPlan::Shown::stays : ReminderPlan::Shown::goes;
    plan.look_at_utc_ms = slots.next_change(rules);
    auto notice = slots.notice(rules);
    if (!notice) return plan;
    std::optional<std::int64_t> not_before;
    if (desktop == Desktop::holding) not_before = now + look_when_held_ms;
    if (is_treating(history, present)) not_before = now + look_when_treating_ms;
    if (auto const quiet = quiet_until(rules, present)) not_before = quiet;
    if (not_before) plan.look_at_utc_ms = std::clamp(*not_before, now + 1, plan.look_at_utc_ms);
    else plan.show = std::move(notice);
    return plan;
}

} // namespace tenderspot
