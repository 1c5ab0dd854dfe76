// SPDX-License-Identifier: MIT
// Where the user is in the pages of the routine, and what was changed there but not saved yet.
#pragma once

#include "domain/agenda.hpp"
#include "domain/where_it_hurts.hpp"

#include <optional>
#include <vector>

namespace tenderspot::app {

/// The schedule as edited, until it is saved.
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

/// The records of a session that is being logged; each needs the one before.
struct Logging
{
    Occurrence slot;
    WallTime began;
    std::vector<PlannedSpot> spots;
    std::size_t next = 0;  ///< The spot whose TreatmentBegan is due next.
    TreatmentId session{}; ///< Zero until the first treatment was saved.
};

/// The first-time set-up of a routine.
struct SetUp
{
    enum class Page { where, area, times } page = Page::where;
    std::optional<SoreArea> area; ///< The chosen area; empty if a template was chosen instead.
    std::vector<RoutineItem> items;
    Schedule schedule;
};

/// A list that the user is reordering by dragging.
struct OrderDraft
{
    std::vector<RoutineItem> items;
};

struct RoutineFlow
{
    std::optional<Spot> open_item; ///< On the page of items: the one whose details are shown.
    std::optional<OrderDraft> order;
    std::optional<TimesDraft> times;
    std::optional<Occurrence> open_slot; ///< On Today: the slot whose choices are shown.
    std::optional<Occurrence> asked;     ///< The slot for which the window was opened.
    std::optional<LogDraft> log;
    std::optional<Logging> logging;
    std::optional<SetUp> set_up;
};

inline constexpr std::uint16_t time_step = 15; ///< The step, in minutes, by which a time is moved.

} // namespace tenderspot::app
