// SPDX-License-Identifier: MIT
// What can happen to the routine, its slots, and the first-time set-up.
#pragma once

#include "app/settings/settings.hpp"
#include "domain/agenda.hpp"
#include "domain/body_map.hpp"
#include "domain/routine_record.hpp"
#include "domain/where_it_hurts.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>

namespace tenderspot::app {

// One line each, so that they read as a list.
// clang-format off
enum class Direction { up, down };

// The routine
struct OpenItem { Spot spot; };          ///< Opens or closes its details.
struct ChangeItem { RoutineItem item; }; ///< Replaces the item of the same spot, within the limits.
struct ShiftItem { Spot spot; Direction direction; };
struct CarryItem { std::size_t from, to; }; ///< Dragged by a finger that is still down.
struct DropItem {};                         ///< The finger was lifted.
struct UseTemplate { std::size_t index; Side side; }; ///< Adds only the spots that are missing.
struct ChangeTimes { Schedule schedule; };  ///< Not saved before SaveTimes or FinishSetUp.
struct OpenTime { std::size_t index; };
struct SaveTimes {};
struct PauseRoutine { std::optional<std::int32_t> until; }; ///< The day on which it resumes; without one: now.
struct MarkDay { std::int32_t day; DayKind kind; };

// The slots of a day
struct OpenSlot { Occurrence slot; };    ///< The app was opened for this slot.
struct ShowSlot { Occurrence slot; };    ///< Shows or hides the choices for it.
struct StartSlot { Occurrence slot; };
struct SnoozeSlot { Occurrence slot; int minutes; };
struct SkipSlot { Occurrence slot; };
struct UnskipSlot { Occurrence slot; };
struct BeginLog { Occurrence slot; };    ///< The treatment was done without the app.
struct MoveLog { int minutes; };
struct SaveLog {};
struct LeaveLog {};

// First-time set-up
struct BeginSetUp {};
struct SetUpFor { SoreArea area; };
struct SetUpOn {};                                  ///< The user has read what was shown about the area.
struct SetUpOnMap { SoreArea area; View view; };    ///< Leaves the set-up to read about the area on the map.
struct SetUpWith { std::size_t index; Side side; }; ///< `index` refers to routine_templates.
struct SetUpTimes { int a_day; };                   ///< 2 to 4 times a day.
struct FinishSetUp { Switch reminders; };
// clang-format on

using RoutineAction = std::variant<OpenItem, ChangeItem, ShiftItem, CarryItem, DropItem, UseTemplate, ChangeTimes,
                                   OpenTime, SaveTimes, PauseRoutine, MarkDay>;
using SlotAction =
    std::variant<OpenSlot, ShowSlot, StartSlot, SnoozeSlot, SkipSlot, UnskipSlot, BeginLog, MoveLog, SaveLog, LeaveLog>;
using SetUpAction = std::variant<BeginSetUp, SetUpFor, SetUpOn, SetUpOnMap, SetUpWith, SetUpTimes, FinishSetUp>;

} // namespace tenderspot::app
