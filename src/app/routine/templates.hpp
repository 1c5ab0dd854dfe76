// SPDX-License-Identifier: MIT
// Routines to start with.
#pragma once

#include "app/state.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace tenderspot::app {

/// The points of one template, in the order in which they are treated. They are named one by one, because where a point
/// may be felt depends on which point of a muscle it is. A list of two to four tasks gets done; of a longer one, some
/// are left out. [APP]
struct RoutineTemplate
{
    std::string_view id;
    std::array<std::string_view, 4> points; ///< Ids of TriggerPoint; unused ones at the end are empty.
};

/// Together with a tender gluteus medius one usually finds the quadratus lumborum and the tensor fasciae latae [S1].
/// For each muscle, the point chosen is the one felt where the title says. [APP]
inline constexpr std::array routine_templates{
    RoutineTemplate{"hip", {"GMED-2", "QL-2", "TFL-1"}},
    RoutineTemplate{"hip-back", {"GMED-1", "GMED-2", "QL-2"}},
    RoutineTemplate{"buttock", {"GMED-2", "PIRI-L", "GMIN-P"}},
    RoutineTemplate{"all-round", {"GMED-2", "QL-2", "TFL-1", "PIRI-L"}},
};

/// Empty if the catalogue has none of its points as suitable for self-treatment.
[[nodiscard]] std::vector<RoutineItem> items_of(State const&, RoutineTemplate const&, Side);

/// A routine for a sore area: the first candidates suitable for self-treatment, at most new_points_on_first_day, rare
/// ones only where nothing else fits. Empty where a doctor must be seen first, and where no point may be felt.
[[nodiscard]] std::vector<RoutineItem> items_for(State const&, SoreArea const&);

/// What stands between a sore area and a routine for it.
enum class Passage : std::uint8_t {
    open, ///< Nothing stands in between.
    read, ///< Warnings to read first; continuing confirms that they were read.
    shut  ///< No routine is offered: an emergency, a sign of the area that the user has and that should be seen soon, a
          ///< doctor first, or no point that may be felt there.
};
[[nodiscard]] Passage passage_of(State const&, SoreArea const&);

/// Three times a day at 08:00, 13:00 and 19:00, every day starting today.
[[nodiscard]] Schedule usual_schedule(State const&);

} // namespace tenderspot::app
