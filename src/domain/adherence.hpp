// SPDX-License-Identifier: MIT
// How much of the plan was done. Rest days are not asked for and break no streak.
#pragma once

#include "domain/agenda.hpp"

#include <vector>

namespace tenderspot {

/// One week of the routine; the present week counts only so far.
struct WeekDone
{
    std::int32_t monday = 0; ///< Local days since 1970-01-01.
    int done = 0;
    int planned = 0;     ///< Without rested slots and, for today, without those still to come.
    int rested_days = 0; ///< Days off, ill or paused, up to today.
    bool operator==(WeekDone const&) const = default;
};

/// The present week and those before it, latest first; none from before the first planned day.
[[nodiscard]] std::vector<WeekDone> weeks_done(History const&, Present const&, int most);

/// Days in a row on which at least one planned treatment was done, up to today or yesterday. Days on which nothing was
/// asked for (off, ill, paused, not planned) neither count nor end the streak.
[[nodiscard]] int days_in_a_row(History const&, Present const&);

} // namespace tenderspot
