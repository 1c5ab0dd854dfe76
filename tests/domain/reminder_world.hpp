// SPDX-License-Identifier: MIT
// Somebody who obeys plan_reminders: looks when it says so, shows what it says, marks it, and keeps a list.
#pragma once

#include "diary.hpp"
#include "domain/reminders.hpp"

#include <string>

namespace tenderspot::support {

/// Winter time until the given moment, summer time from then on.
struct ChangingZone : Zone
{
    std::int64_t change = INT64_MAX;
    [[nodiscard]] std::int32_t offset_at(std::int64_t utc_ms) const override { return utc_ms < change ? 60 : 120; }
};

struct ShownNotice
{
    std::int64_t utc_ms;
    Notice notice;
};

class ReminderWorld
{
public:
    static constexpr std::int64_t minute = 60'000;

    ReminderWorld()
    {
        rules.on = true;
        Schedule schedule;
        schedule.rule = 5;
        schedule.times = std::vector<SlotTime>{{480, {}}, {780, {}}, {1080, {}}};
        set(schedule);
    }

    void set(std::optional<Schedule> schedule) { diary.write(ScheduleSet{wall(), std::move(schedule)}); }
    [[nodiscard]] WallTime wall() const { return {now, zone.offset_at(now), {}}; }
    [[nodiscard]] Present present() const { return {wall(), &zone}; }
    [[nodiscard]] std::int32_t day() const { return today(diary.history, present()); }
    [[nodiscard]] Occurrence slot(int hour, int days_later = 0) const
    {
        return {5, day() + days_later, static_cast<std::uint16_t>(hour * 60)};
    }
    void mark(OccurrenceMark what, Occurrence which, std::int64_t until = 0)
    {
        diary.write(OccurrenceMarked{wall(), which, what, until, {}});
    }

    /// One look; what it shows is marked and kept in `log`.
    void look()
    {
        auto const plan = plan_reminders(facts, diary.history, present(), rules, desktop, shown);
        looks += 1;
        look_at = plan.look_at_utc_ms;
        if (plan.shown == ReminderPlan::Shown::goes) shown.clear();
        if (!plan.show) return;
        log.push_back({now, *plan.show});
        shown = plan.show->about;
        for (auto const& one : plan.show->about)
            mark(OccurrenceMark::shown, one);
        auto const next = plan_reminders(facts, diary.history, present(), rules, desktop, shown);
        look_at = next.show ? now + minute : next.look_at_utc_ms;
    }

    /// As an agent that is there until then.
    void live_until(std::int64_t end)
    {
        look();
        while (look_at <= end) {
            now = look_at;
            look();
        }
        now = end;
    }
    void live_until(int hour, int minutes, int days_later = 0) { live_until(time(hour, minutes, days_later)); }
    /// Nobody is there until then.
    void nobody_until(int hour, int minutes, int days_later = 0) { now = time(hour, minutes, days_later); }
    [[nodiscard]] std::int64_t time(int hour, int minutes, int days_later = 0) const
    {
        return *utc_of({local_day(wall()) + days_later, hour * 60 + minutes}, zone);
    }

    /// "13:00 due 13:00, 13:10 again 13:00": when, why, about what.
    [[nodiscard]] std::string told() const
    {
        std::string all;
        for (auto const& [at, notice] : log) {
            auto const local = local_minute(at, zone);
            all += (all.empty() ? "" : ", ") + hour_minute(local.minute) + ' ' + kind(notice.kind);
            for (auto const& one : notice.about)
                all += ' ' + hour_minute(one.minute);
        }
        return all;
    }

    ChangingZone zone;
    std::int64_t now = clock({std::chrono::year{2026}, std::chrono::month{6}, std::chrono::day{10}},
                             std::chrono::hours{5}, berlin_winter)
                           .utc_ms;
    ReminderRules rules;
    Desktop desktop = Desktop::open;
    Diary diary;
    std::vector<Occurrence> shown;
    std::vector<ShownNotice> log;
    std::int64_t look_at = 0;
    int looks = 0;

private:
    static std::string hour_minute(int minute)
    {
        std::string text{"00:00"};
        auto const put = [&text](std::size_t at, int number) {
            text[at] = static_cast<char>('0' + number / 10);
            text[at + 1] = static_cast<char>('0' + number % 10);
        };
        put(0, minute / 60);
        put(3, minute % 60);
        return text;
    }
    static std::string kind(Notice::Kind kind)
    {
        switch (kind) {
        case Notice::Kind::due: return "due";
        case Notice::Kind::again: return "again";
        case Notice::Kind::missed: return "missed";
        }
        return {};
    }
};

} // namespace tenderspot::support
