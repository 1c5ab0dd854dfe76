// SPDX-License-Identifier: MIT
// Any schedule, and any ten days of somebody's life with it. Only inside a property of rapidcheck.
#pragma once

#include "domain/routine_world.hpp"

#include <rapidcheck.h>

#include <iterator>

namespace tenderspot::test {

inline char const* const zones[] = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
                                    "Pacific/Apia",  "America/Nuuk",     "Antarctica/Troll"};

inline std::string any_zone()
{
    return *rc::gen::elementOf(std::vector<std::string>(std::begin(zones), std::end(zones)));
}

/// Often close to another one, and on the full five minutes.
inline std::uint16_t any_minute() { return static_cast<std::uint16_t>(5 * *rc::gen::inRange(0, 288)); }

inline Weekdays any_days()
{
    bool const daily = *rc::gen::arbitrary<bool>();
    return {daily ? std::uint8_t{127} : *rc::gen::inRange<std::uint8_t>(1, 128)};
}

inline Schedule any_schedule(std::int32_t around)
{
    Schedule schedule{*rc::gen::inRange<std::uint64_t>(1, 3), {}, 0, around - 30, std::nullopt, std::nullopt};
    if (*rc::gen::arbitrary<bool>()) {
        auto const count = static_cast<std::uint8_t>(*rc::gen::inRange(1, 7));
        schedule.times = Spread{count, any_minute(), any_minute(), any_days()};
    } else {
        auto& times = schedule.times.emplace<std::vector<SlotTime>>();
        for (auto left = *rc::gen::inRange(0, 9); left > 0; --left)
            times.push_back({any_minute(), any_days()});
    }
    schedule.day_ends = static_cast<std::uint16_t>(60 * *rc::gen::inRange(0, 13));
    if (*rc::gen::inRange(0, 4) == 0) schedule.first_day = around + *rc::gen::inRange(-5, 5);
    if (*rc::gen::inRange(0, 4) == 0) schedule.last_day = around + *rc::gen::inRange(-5, 5);
    if (*rc::gen::inRange(0, 4) == 0) schedule.paused_until = around + *rc::gen::inRange(-5, 5);
    return schedule;
}

/// Ten days of somebody's life, with journeys and with clocks that are sometimes wrong, around `begins`.
struct Life
{
    RoutineWorld world{any_zone()};
    std::int64_t now = *rc::gen::elementOf(std::vector<std::int64_t>{
        utc_of_text("2026-03-24"), utc_of_text("2026-07-06"), utc_of_text("2026-10-21"), utc_of_text("2026-04-01")});
    std::int32_t const first = static_cast<std::int32_t>(now / day_ms);
    std::vector<TreatmentId> sessions;

    void live(bool clocks_are_right)
    {
        for (auto left = *rc::gen::inRange(5, 30); left > 0; --left) {
            now += minute_ms * *rc::gen::inRange(0, 1200);
            bool const is_wrong = !clocks_are_right && *rc::gen::inRange(0, 8) == 0;
            auto const skew = is_wrong ? *rc::gen::inRange<std::int64_t>(-3 * day_ms, 3 * day_ms) : 0;
            happen(world.at_utc(now + skew));
        }
    }
    [[nodiscard]] Present present() const { return {world.at_utc(now), &world.zone()}; }
    [[nodiscard]] Occurrence any_slot() const
    {
        auto const day = first + *rc::gen::inRange(-1, 12);
        auto const slots = agenda(world.history(), day, present()).slots;
        if (slots.empty()) return {1, day, any_minute()};
        return (*rc::gen::elementOf(slots)).occurrence;
    }

private:
    void happen(WallTime const& at)
    {
        auto const choice = *rc::gen::inRange(0, 20);
        if (choice < 4) world.write(ScheduleSet{at, any_schedule(first + 5)});
        else if (choice == 4) world.write(ScheduleSet{at, std::nullopt});
        else if (choice < 12) treat(at);
        else if (choice == 12) world.fly_to(any_zone());
        else if (choice == 13)
            world.write(DayMarked{at, first + *rc::gen::inRange(0, 11),
                                  *rc::gen::element(DayKind::usual, DayKind::off, DayKind::ill)});
        else if (choice == 14 && !sessions.empty()) world.write(TreatmentDeleted{*rc::gen::elementOf(sessions), at});
        else mark(at);
    }
    void treat(WallTime const& at)
    {
        auto const id = world.treat(at);
        sessions.push_back(id);
        auto next = at;
        next.utc_ms += 4 * minute_ms;
        if (*rc::gen::arbitrary<bool>()) world.treat(next, RoutineWorld::back, id);
        if (*rc::gen::arbitrary<bool>())
            world.write(OccurrenceMarked{next, any_slot(), OccurrenceMark::done, 0, *rc::gen::elementOf(sessions)});
    }
    void mark(WallTime const& at)
    {
        auto const kind = *rc::gen::element(OccurrenceMark::shown, OccurrenceMark::snoozed, OccurrenceMark::skipped,
                                            OccurrenceMark::seen);
        auto const until =
            kind == OccurrenceMark::snoozed ? at.utc_ms + minute_ms * *rc::gen::inRange(-10, 2000) : std::int64_t{0};
        world.write(OccurrenceMarked{at, any_slot(), kind, until, {}});
    }
};

} // namespace tenderspot::test
