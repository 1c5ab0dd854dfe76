// SPDX-License-Identifier: MIT
// Where the user is in the pages of the routine, and what was changed there and is not kept yet.
#pragma once

#include "domain/agenda.hpp"
#include "domain/where_it_hurts.hpp"

#include <optional>
#include <vector>

namespace tenderspot::app {

enum class RoutinePage { none, items, times, reminders };

/// The schedule as it shall be, once it is kept.
struct TimesDraft
{
    Schedule schedule;
    std::optional<std::size_t> open; ///< The time whose details are shown.
};

/// "I did it at …": a planned treatment that was done without the app.
struct LogDraft
{
    Occurrence slot;
    std::int64_t began_utc_ms = 0;
};

/// The records of one that is being kept; each needs the one before.
struct Logging
{
    Occurrence slot;
    WallTime began;
    std::vector<PlannedSpot> spots;
    std::size_t next = 0;  ///< The spot whose record of the beginning is due.
    TreatmentId session{}; ///< Zero until the first one is there.
};

/// From nothing to a routine that runs.
struct SetUp
{
    enum class Page { where, area, times } page = Page::where;
    std::optional<SoreArea> area; ///< The one that was chosen; none when a set was.
    std::vector<RoutineItem> items;
    Schedule schedule;
};

/// A list being put in another order by a finger.
struct OrderDraft
{
    std::vector<RoutineItem> items;
};

struct RoutineFlow
{
    RoutinePage page = RoutinePage::none;
    std::optional<Spot> open_item; ///< Of the page of items: the one whose details are shown.
    std::optional<OrderDraft> order;
    std::optional<TimesDraft> times;
    std::optional<Occurrence> open_slot; ///< Of Today: the one whose choices are shown.
    std::optional<Occurrence> asked;     ///< The window was opened for it.
    std::optional<LogDraft> log;
    std::optional<Logging> logging;
    std::optional<SetUp> set_up;
};

inline constexpr std::uint16_t time_step = 15; ///< Minutes by which a time is moved.

} // namespace tenderspot::app
