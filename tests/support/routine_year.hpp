// SPDX-License-Identifier: MIT
// A year with three planned times a day, most of them done in sessions of three spots, all reminders kept.
#pragma once

#include "domain/agenda.hpp"

namespace tenderspot::support {

struct RoutineYear
{
    History history;
    std::int32_t first_day = 20454; ///< The first of January 2026.
    int days = 365;
    int done = 0; ///< Sessions.
};

[[nodiscard]] RoutineYear lived_year(Zone const&);

/// Looks at the agenda as an app and an agent together would: at every hour, and at and around each planned time.
/// Gives back how often that was; `look` is called with each moment.
template <class Look> int go_through(RoutineYear const& year, Zone const& zone, Look look)
{
    int looks = 0;
    for (auto day = year.first_day; day < year.first_day + year.days; ++day)
        for (int minute = 0; minute < 1440; minute += 15) {
            bool const is_near = minute == 480 || minute == 840 || minute == 1200;
            if (minute % 60 != 0 && !is_near) continue;
            auto const at = utc_of({day, minute}, zone);
            if (!at) continue;
            for (auto const around : {-1, 0, 10, 30, 60}) {
                if (around != 0 && !is_near) continue;
                auto const utc = *at + around * minute_ms;
                look(Present{{utc, zone.offset_at(utc), {}}, &zone});
                ++looks;
            }
        }
    return looks;
}

} // namespace tenderspot::support
