// SPDX-License-Identifier: MIT
// Routines to begin with.
#pragma once

#include "app/state.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace tenderspot::app {

/// The muscles of one, in the order in which they are treated; each by its first point that one may treat oneself.
/// Two to four tasks are done; of more, some are left. [APP]
struct RoutineTemplate
{
    std::string_view id;
    std::array<std::string_view, 4> muscles; ///< Ids of Muscle; empty ones at the end.
};

inline constexpr std::array routine_templates{
    RoutineTemplate{"hip", {"gmed"}},
    RoutineTemplate{"hip-back", {"gmed", "ql", "tfl"}},
    RoutineTemplate{"buttock", {"gmed", "piri", "gmin"}},
    RoutineTemplate{"all-round", {"gmed", "ql", "tfl", "piri"}},
};

/// Empty if the facts know none of its muscles.
[[nodiscard]] std::vector<RoutineItem> items_of(State const&, RoutineTemplate const&, Side);

/// What fits a sore area: the likeliest points that one may treat oneself, new_points_on_first_day at most.
[[nodiscard]] std::vector<RoutineItem> items_for(State const&, SoreArea const&);

/// Three a day at 08:00, 13:00 and 19:00, every day from today on.
[[nodiscard]] Schedule usual_schedule(State const&);

} // namespace tenderspot::app
