// SPDX-License-Identifier: MIT
// The payloads of records about the routine. Frozen, see payloads.hpp. Optional values are lists of at most one.
#pragma once

#include "journal/payload_parts.hpp"

namespace tenderspot::payload {

struct RoutineItemV1
{
    SpotV1 spot;
    std::uint16_t seconds = 0;
    TechniqueV1 technique;

    template <class Archive> void serialize(Archive& archive) { archive(spot, seconds, technique); }
};

struct RoutineSetV1
{
    WallTimeV1 at;
    ShortList<RoutineItemV1, 24> items;

    template <class Archive> void serialize(Archive& archive) { archive(at, items); }
};

struct SlotTimeV1
{
    std::uint16_t minute = 0;
    std::uint8_t days = 0;

    template <class Archive> void serialize(Archive& archive) { archive(minute, days); }
};

struct SpreadV1
{
    std::uint8_t count = 0;
    std::uint16_t from = 0;
    std::uint16_t to = 0;
    std::uint8_t days = 0;

    template <class Archive> void serialize(Archive& archive) { archive(count, from, to, days); }
};

struct ScheduleV1
{
    std::uint64_t rule = 0;
    ShortList<SlotTimeV1, 24> times;
    ShortList<SpreadV1, 1> spread;
    std::uint16_t day_ends = 0;
    std::int32_t first_day = 0;
    ShortList<std::int32_t, 1> last_day;
    ShortList<std::int32_t, 1> paused_until;

    template <class Archive> void serialize(Archive& archive)
    {
        archive(rule, times, spread, day_ends, first_day, last_day, paused_until);
    }
};

struct ScheduleSetV1
{
    WallTimeV1 at;
    ShortList<ScheduleV1, 1> schedule;

    template <class Archive> void serialize(Archive& archive) { archive(at, schedule); }
};

struct DayMarkedV1
{
    WallTimeV1 at;
    std::int32_t day = 0;
    std::uint8_t kind = 0;

    template <class Archive> void serialize(Archive& archive) { archive(at, day, kind); }
};

struct OccurrenceMarkedV1
{
    WallTimeV1 at;
    std::uint64_t rule = 0;
    std::int32_t day = 0;
    std::uint16_t minute = 0;
    std::uint8_t mark = 0;
    std::int64_t until_utc_ms = 0;
    RecordIdV1 session; ///< Zero if there is none.

    template <class Archive> void serialize(Archive& archive)
    {
        archive(at, rule, day, minute, mark, until_utc_ms, session);
    }
};

} // namespace tenderspot::payload
