// SPDX-License-Identifier: MIT
// Routines to begin with.
#pragma once

#include "app/state.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace tenderspot::app {

/// The points of one, in the order in which they are treated. They are named one by one: which point of a muscle it
/// is decides where it may be felt.
/// Two to four tasks are done; of more, some are left. [APP]
struct RoutineTemplate
{
    std::string_view id;
    std::array<std::string_view, 4> points; ///< Ids of TriggerPoint; empty ones at the end.
};

/// Beside a tender gluteus medius one usually finds the quadratus lumborum and the tensor fasciae latae [S1]. Of each
/// muscle it is the point that is felt where the title says. [APP]
inline constexpr std::array routine_templates{
    RoutineTemplate{"hip", {"GMED-2", "QL-2", "TFL-1"}},
    RoutineTemplate{"hip-back", {"GMED-1", "GMED-2", "QL-2"}},
    RoutineTemplate{"buttock", {"GMED-2", "PIRI-L", "GMIN-P"}},
    RoutineTemplate{"all-round", {"GMED-2", "QL-2", "TFL-1", "PIRI-L"}},
};

/// Empty if the facts know none of its points as one to treat oneself.
[[nodiscard]] std::vector<RoutineItem> items_of(State const&, RoutineTemplate const&, Side);

/// What fits a sore area: the first candidates that one may treat oneself, new_points_on_first_day at most, a rare one
/// only where nothing else fits. Empty where a doctor comes first, and where no point may be felt.
[[nodiscard]] std::vector<RoutineItem> items_for(State const&, SoreArea const&);

/// What stands between a sore area and a routine for it.
enum class Passage : std::uint8_t {
    open, ///< Nothing.
    read, ///< Warnings, which are read first: whoever goes on says so.
    shut  ///< No routine is made: an emergency, a doctor first, or no point that may be felt there.
};
[[nodiscard]] Passage passage_of(State const&, SoreArea const&);

/// Three a day at 08:00, 13:00 and 19:00, every day from today on.
[[nodiscard]] Schedule usual_schedule(State const&);

} // namespace tenderspot::app
