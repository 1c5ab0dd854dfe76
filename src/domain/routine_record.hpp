// SPDX-License-Identifier: MIT
// The records of the routine: what is treated in it, when, and what became of each time.
#pragma once

#include "domain/body.hpp"
#include "domain/record_id.hpp"
#include "domain/technique.hpp"
#include "domain/time.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace tenderspot {

/// One spot of a routine.
struct RoutineItem
{
    Spot spot;
    std::uint32_t seconds = 0; ///< Pressing time, 1 to 600.
    Technique technique{};     ///< Without a tool or a pressure, the usual ones.
    bool operator==(RoutineItem const&) const = default;
};

inline constexpr std::size_t most_routine_items = 24;

/// The complete routine in its order, which replaces any earlier one; no spot appears twice.
struct RoutineSet
{
    WallTime at;
    std::vector<RoutineItem> items; ///< At most most_routine_items.
    bool operator==(RoutineSet const&) const = default;
};

/// Days of the week.
struct Weekdays
{
    std::uint8_t bits = 0x7F; ///< Monday is 1, Tuesday 2, Sunday 64; at least one.
    bool operator==(Weekdays const&) const = default;
};

/// A time of day at which a treatment is planned, on some days of the week.
struct SlotTime
{
    std::uint16_t minute = 0; ///< Since local midnight, 0 to 1439.
    Weekdays days;
    bool operator==(SlotTime const&) const = default;
};

/// Times spread evenly over a part of the day: the first at `from`, the last at `to`.
struct Spread
{
    std::uint8_t count = 3;   ///< 1 to most_slots_a_day.
    std::uint16_t from = 480; ///< Since local midnight, 0 to 1439.
    std::uint16_t to = 1140;  ///< As `from`; if earlier, it is on the next day, provided the day ends late enough.
    Weekdays days;
    bool operator==(Spread const&) const = default;
};

inline constexpr std::size_t most_slots_a_day = 6; ///< [APP]
inline constexpr std::size_t most_slot_times = 24; ///< Of all days of the week together.

/// When the routine is planned. A day lasts from `day_ends` to `day_ends` of the next date, so a time half an hour past
/// midnight may belong to the evening before.
struct Schedule
{
    std::uint64_t rule = 0; ///< Identifies it in occurrences and calendars, whatever is changed in it; never 0.
    std::variant<std::vector<SlotTime>, Spread> times; ///< At most most_slot_times.
    std::uint16_t day_ends = 180;                      ///< Minutes since local midnight, 0 to 720.
    std::int32_t first_day = 0;                        ///< Local days since 1970-01-01, as are the following days.
    std::optional<std::int32_t> last_day;
    std::optional<std::int32_t> paused_until; ///< The day on which it resumes.
    bool operator==(Schedule const&) const = default;
};

/// The schedule from the next slot on; nothing is planned if it is empty.
struct ScheduleSet
{
    WallTime at;
    std::optional<Schedule> schedule;
    bool operator==(ScheduleSet const&) const = default;
};

enum class DayKind : std::uint8_t { usual = 0, off = 1, ill = 2 };

/// What the user said about a day; the last answer about a day counts. Nothing is due on a day off or an ill day.
struct DayMarked
{
    WallTime at;
    std::int32_t day = 0; ///< See Schedule::day_ends.
    DayKind kind = DayKind::usual;
    bool operator==(DayMarked const&) const = default;
};

/// Identifies one planned treatment permanently: restarts and other clocks or zones do not change it.
struct Occurrence
{
    std::uint64_t rule = 0;
    std::int32_t day = 0;     ///< Local days since 1970-01-01, see Schedule::day_ends.
    std::uint16_t minute = 0; ///< That of its SlotTime; stays the same while the schedule keeps that time.
    friend constexpr auto operator<=>(Occurrence const&, Occurrence const&) = default;
};

enum class OccurrenceMark : std::uint8_t {
    shown = 1,   ///< Its reminder was shown or repeated.
    snoozed = 2, ///< Until `until_utc_ms`.
    skipped = 3, ///< The user decided not to do it.
    seen = 4,    ///< The user closed the reminder: it is still to be done, but is not shown again.
    done = 5     ///< `session` was done for it.
};

struct OccurrenceMarked
{
    WallTime at;
    Occurrence occurrence;
    OccurrenceMark mark = OccurrenceMark::shown;
    std::int64_t until_utc_ms = 0; ///< For `snoozed`; otherwise 0.
    TreatmentId session{};         ///< For `done`; otherwise zero.
    bool operator==(OccurrenceMarked const&) const = default;
};

} // namespace tenderspot
