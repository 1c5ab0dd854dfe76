// SPDX-License-Identifier: MIT
// Maps records about the routine to their frozen forms on disk and back.
#pragma once

#include "domain/record.hpp"
#include "journal/part_mapping.hpp"
#include "journal/routine_payloads.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot {

inline constexpr std::uint16_t minute_limit = 1439;
inline constexpr std::uint16_t day_ends_limit = 720;
inline constexpr std::uint8_t all_days = 0x7F;

[[nodiscard]] inline bool take(payload::RoutineItemV1&& from, RoutineItem& into)
{
    return take(std::move(from.spot), into.spot) && take_planned(from.seconds, into.seconds) &&
           take(std::move(from.technique), into.technique);
}

[[nodiscard]] inline bool take_days(std::uint8_t bits, Weekdays& into)
{
    into.bits = bits;
    return bits >= 1 && bits <= all_days;
}

[[nodiscard]] inline bool take(payload::SlotTimeV1 from, SlotTime& into)
{
    into.minute = from.minute;
    return from.minute <= minute_limit && take_days(from.days, into.days);
}

[[nodiscard]] inline bool take(payload::SpreadV1 from, Spread& into)
{
    into.count = from.count;
    into.from = from.from;
    into.to = from.to;
    return from.count >= 1 && from.count <= most_slots_a_day && from.from <= minute_limit && from.to <= minute_limit &&
           take_days(from.days, into.days);
}

[[nodiscard]] inline bool take(payload::ShortList<std::int32_t, 1> const& from, std::optional<std::int32_t>& into)
{
    into.reset();
    return from.items.empty() || take_day(from.items[0], into.emplace());
}

[[nodiscard]] inline bool take_times(payload::ScheduleV1 const& from, Schedule& into)
{
    if (!from.spread.items.empty())
        return from.times.items.empty() && take(from.spread.items[0], into.times.emplace<Spread>());
    auto& times = into.times.emplace<std::vector<SlotTime>>(from.times.items.size());
    for (std::size_t i = 0; i < times.size(); ++i)
        if (!take(from.times.items[i], times[i])) return false;
    return true;
}

[[nodiscard]] inline bool take(payload::ScheduleV1 const& from, Schedule& into)
{
    into.rule = from.rule;
    into.day_ends = from.day_ends;
    return from.rule != 0 && from.day_ends <= day_ends_limit && take_times(from, into) &&
           take_day(from.first_day, into.first_day) && take(from.last_day, into.last_day) &&
           take(from.paused_until, into.paused_until);
}

payload::ShortList<std::int32_t, 1> list_of(std::optional<std::int32_t> day)
{
    payload::ShortList<std::int32_t, 1> list;
    if (day) list.items.push_back(*day);
    return list;
}

struct WriteTimes
{
    payload::ScheduleV1& into;
    void operator()(std::vector<SlotTime> const& times) const
    {
        for (auto const& time : times)
            into.times.items.push_back({time.minute, time.days.bits});
    }
    void operator()(Spread const& spread) const
    {
        into.spread.items.push_back({spread.count, spread.from, spread.to, spread.days.bits});
    }
};

[[nodiscard]] inline bool has_twice(std::vector<RoutineItem> const& items)
{
    std::vector<Spot> spots;
    for (auto const& item : items)
        spots.push_back(item.spot);
    std::sort(spots.begin(), spots.end());
    return std::adjacent_find(spots.begin(), spots.end()) != spots.end();
}

[[nodiscard]] inline payload::RoutineSetV1 to_payload(RoutineSet const& record)
{
    payload::RoutineSetV1 payload{wall_time(record.at), {}};
    for (auto const& item : record.items)
        payload.items.items.push_back(
            {spot(item.spot), static_cast<std::uint16_t>(std::min(item.seconds, 65535U)), technique(item.technique)});
    return payload;
}

[[nodiscard]] inline payload::ScheduleSetV1 to_payload(ScheduleSet const& record)
{
    payload::ScheduleSetV1 payload{wall_time(record.at), {}};
    if (!record.schedule) return payload;
    auto const& schedule = *record.schedule;
    payload::ScheduleV1 written;
    written.rule = schedule.rule;
    std::visit(WriteTimes{written}, schedule.times);
    written.day_ends = schedule.day_ends;
    written.first_day = schedule.first_day;
    written.last_day = list_of(schedule.last_day);
    written.paused_until = list_of(schedule.paused_until);
    payload.schedule.items.push_back(std::move(written));
    return payload;
}

[[nodiscard]] inline payload::DayMarkedV1 to_payload(DayMarked const& record)
{
    return {wall_time(record.at), record.day, static_cast<std::uint8_t>(record.kind)};
}

[[nodiscard]] inline payload::OccurrenceMarkedV1 to_payload(OccurrenceMarked const& record)
{
    auto const& [rule, day, minute] = record.occurrence;
    return {wall_time(record.at),     rule, day, minute, static_cast<std::uint8_t>(record.mark), record.until_utc_ms,
            record_id(record.session)};
}

[[nodiscard]] inline bool from_payload(payload::RoutineSetV1&& from, RoutineSet& record)
{
    auto& items = from.items.items;
    record.items.resize(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        if (!take(std::move(items[i]), record.items[i])) return false;
    return take(std::move(from.at), record.at) && !has_twice(record.items);
}

[[nodiscard]] inline bool from_payload(payload::ScheduleSetV1&& from, ScheduleSet& record)
{
    record.schedule.reset();
    if (!from.schedule.items.empty() && !take(from.schedule.items[0], record.schedule.emplace())) return false;
    return take(std::move(from.at), record.at);
}

[[nodiscard]] inline bool from_payload(payload::DayMarkedV1&& from, DayMarked& record)
{
    return take(std::move(from.at), record.at) && take_day(from.day, record.day) && take(from.kind, record.kind);
}

[[nodiscard]] inline bool from_payload(payload::OccurrenceMarkedV1&& from, OccurrenceMarked& record)
{
    record.occurrence = {from.rule, from.day, from.minute};
    record.until_utc_ms = from.until_utc_ms;
    record.session = {from.session.journal, from.session.number};
    bool const is_named = from.rule != 0 && from.minute <= minute_limit && take_day(from.day, record.occurrence.day);
    bool const is_marked = take(from.mark, record.mark);
    bool const fits = (record.until_utc_ms == 0 || record.mark == OccurrenceMark::snoozed) &&
                      (record.session.number != 0) == (record.mark == OccurrenceMark::done) &&
                      (record.session.number != 0 || record.session.journal == 0);
    return is_named && is_marked && fits && take(std::move(from.at), record.at);
}

} // namespace tenderspot
