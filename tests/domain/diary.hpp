// SPDX-License-Identifier: MIT
// A history written line by line, and times as a wall clock shows them.
#pragma once

#include "domain/history.hpp"

#include <utility>

namespace tenderspot::support {

/// Local time minus UTC, in minutes.
inline constexpr int berlin_winter = 60, berlin_summer = 120, tokyo = 540, los_angeles = -420;

inline WallTime clock(std::chrono::year_month_day date, std::chrono::milliseconds time, int offset = berlin_summer)
{
    auto const local = std::chrono::sys_days{date}.time_since_epoch() + time;
    return {(local - std::chrono::minutes{offset}) / std::chrono::milliseconds{1}, offset, {}};
}

inline WallTime later(WallTime time, std::chrono::milliseconds by)
{
    time.utc_ms += by.count();
    return time;
}

class Diary
{
public:
    RecordId write(Record record)
    {
        RecordId const id{7, ++lines_};
        history.apply({id, std::move(record)});
        return id;
    }

    TreatmentId begin(Spot spot, WallTime at) { return write(TreatmentBegan{std::move(at), std::move(spot), 90, {}}); }

    TreatmentId treat(Spot spot, WallTime const& at, std::chrono::milliseconds held = std::chrono::seconds{90},
                      Outcome outcome = Outcome::finished)
    {
        auto const id = begin(std::move(spot), at);
        write(TreatmentEnded{id, at, outcome, static_cast<std::uint32_t>(held.count()), {}, {}});
        return id;
    }

    History history;

private:
    std::uint64_t lines_ = 0;
};

} // namespace tenderspot::support
