// SPDX-License-Identifier: MIT
// A user with a routine, somewhere in the world: records written at local times, and the agenda as a line of text.
#pragma once

#include "domain/agenda.hpp"
#include "support/zone.hpp"

#include <memory>
#include <string>

namespace tenderspot::test {

/// Days since 1970 of such as "2026-07-06", which is a Monday.
[[nodiscard]] std::int32_t day_number(std::string const& date);
/// "2026-07-06 08:05" in UTC.
[[nodiscard]] std::int64_t utc_of_text(std::string const& text);
[[nodiscard]] std::string text_of(LocalMinute);

/// At 08:00, 14:00 and 20:00 of every day since June 2026, if nothing else is said.
[[nodiscard]] Schedule times_of_day(std::vector<SlotTime> const& times = {{480, {}}, {840, {}}, {1200, {}}});

class RoutineWorld
{
public:
    static constexpr std::uint64_t rule = 5;
    inline static Spot const hip{"GMED-1", Side::left}, back{"QL-1", Side::left};

    explicit RoutineWorld(std::string const& zone = "Europe/Berlin") { fly_to(zone); }
    void fly_to(std::string const& zone) { zone_ = std::make_unique<support::WorldZone>(zone); }
    [[nodiscard]] support::WorldZone const& zone() const { return *zone_; }

    /// When the clock here shows "2026-07-06 08:05", by the C library and not by what is tested.
    [[nodiscard]] WallTime at(std::string const& local) const;
    [[nodiscard]] WallTime at_utc(std::int64_t utc_ms) const;
    [[nodiscard]] Present present(std::string const& local) const { return {at(local), zone_.get()}; }

    RecordId write(Record record, std::uint64_t writer = 7);
    void plan(std::string const& local, std::optional<Schedule> schedule);
    /// A session of one spot, or one more spot of it.
    TreatmentId treat(WallTime began, Spot const& = hip, TreatmentId session = {});
    TreatmentId treat(std::string const& local, Spot const& spot = hip) { return treat(at(local), spot); }
    void mark(std::string const& local, Occurrence const&, OccurrenceMark, std::string const& until = {},
              TreatmentId session = {});

    [[nodiscard]] History const& history() const { return history_; }
    [[nodiscard]] Agenda agenda(std::string const& date, std::string const& now) const;
    /// Such as "08:00 done, 14:00 now, 20:00 later +1", which is one extra; the status before it if it is not planned.
    [[nodiscard]] std::string day(std::string const& date, std::string const& now) const;
    /// Such as "2026-07-06 14:00 now"; "-" if there is none.
    [[nodiscard]] std::string next(std::string const& now) const { return next(present(now)); }
    [[nodiscard]] std::string next(Present const&) const;
    std::vector<KeptRecord> written; ///< All of it, in order.

private:
    std::unique_ptr<support::WorldZone> zone_;
    History history_;
    std::map<std::uint64_t, std::uint64_t> numbers_;
};

[[nodiscard]] inline Occurrence slot(std::string const& date, int hour, int minute = 0)
{
    return {RoutineWorld::rule, day_number(date), static_cast<std::uint16_t>(hour * 60 + minute)};
}

} // namespace tenderspot::test
