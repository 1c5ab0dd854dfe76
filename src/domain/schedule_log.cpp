// SPDX-License-Identifier: MIT
// When each schedule counts, allowing for wrong clocks and for journeys that made a day longer.
#include "domain/schedule_log.hpp"

#include "domain/schedule.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot {
namespace {

/// For this long after a change, a clock somewhere may still show a time before it.
constexpr std::int64_t journey_ms = std::chrono::milliseconds{std::chrono::hours{48}}.count();

LocalMinute earlier(LocalMinute a, LocalMinute b) { return count_of(a) <= count_of(b) ? a : b; }

} // namespace

LocalMinute local_minute(WallTime const& at) { return {local_day(at), local_minute_of_day(at)}; }

void ScheduleLog::saw(WallTime const& at) { before_ = std::exchange(seen_, Moment{at.utc_ms, local_minute(at)}); }

void ScheduleLog::apply(ScheduleSet&& set)
{
    Moment const made{set.at.utc_ms, local_minute(set.at)};
    versions_.push_back({before_ && before_->utc_ms > made.utc_ms ? *before_ : made, std::move(set.schedule)});
}

Schedule const* ScheduleLog::last() const
{
    return versions_.empty() || !versions_.back().schedule ? nullptr : &*versions_.back().schedule;
}

LocalMinute ScheduleLog::counts_from(Version const& version, Present const& present) const
{
    auto const& [utc_ms, local] = version.from;
    if (utc_ms > present.now.utc_ms) {
        if (&version != &versions_.back()) return local;
        auto const now = local_minute(present.now);
        return version.schedule ? LocalMinute{day_at(&*version.schedule, now), version.schedule->day_ends} : now;
    }
    if (present.now.utc_ms - utc_ms >= journey_ms) return local;
    return earlier(local, local_minute(utc_ms, *present.zone));
}

std::vector<ScheduleLog::InForce> ScheduleLog::in_force(std::int32_t date, Present const& present) const
{
    std::vector<InForce> found;
    for (auto version = versions_.rbegin(); version != versions_.rend(); ++version) {
        auto const from = counts_from(*version, present);
        found.push_back({from, version->schedule ? &*version->schedule : nullptr});
        if (count_of(from) <= count_of({date, 0})) break;
    }
    return found;
}

std::optional<std::int32_t> ScheduleLog::first_planned_day() const
{
    std::optional<std::int32_t> first;
    for (auto const& [from, schedule] : versions_) {
        if (!schedule) continue;
        auto const day = std::max(schedule->first_day, day_at(&*schedule, from.local));
        first = first ? std::min(*first, day) : day;
    }
    return first;
}

} // namespace tenderspot
