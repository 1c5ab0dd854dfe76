// SPDX-License-Identifier: MIT
// How each record changes what is known of the routine.
#include "domain/routine_log.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tenderspot {
namespace {

std::vector<RoutineItem> const no_items;

bool is_before(LocalMinute a, LocalMinute b) { return std::tie(a.day, a.minute) < std::tie(b.day, b.minute); }

auto find_item(std::vector<RoutineItem>& items, Spot const& spot)
{
    return std::find_if(items.begin(), items.end(), [&](RoutineItem const& item) { return item.spot == spot; });
}

} // namespace

LocalMinute local_minute(WallTime const& at) { return {local_day(at), local_minute_of_day(at)}; }

/// A copy of the items, to be changed, in force from then on. Several changes of one minute are one.
std::vector<RoutineItem>& RoutineLog::changed_items(WallTime const& at)
{
    auto const from = local_minute(at);
    if (items_.empty() || items_.back().from != from) items_.push_back({from, items()});
    return items_.back().items;
}

void RoutineLog::apply(RoutineItemPut&& put)
{
    auto& items = changed_items(put.at);
    if (auto const item = find_item(items, put.spot); item != items.end()) item->seconds = put.seconds;
    else items.push_back({std::move(put.spot), put.seconds, {}});
}

void RoutineLog::apply(RoutineItemRemoved&& removed)
{
    auto& items = changed_items(removed.at);
    if (auto const item = find_item(items, removed.spot); item != items.end()) items.erase(item);
}

void RoutineLog::apply(RoutineSet&& set) { changed_items(set.at) = std::move(set.items); }

void RoutineLog::apply(ScheduleSet&& set) { versions_.push_back({local_minute(set.at), std::move(set.schedule)}); }

void RoutineLog::apply(DayMarked&& marked) { days_[marked.day] = marked.kind; }

void RoutineLog::apply(OccurrenceMarked&& marked)
{
    auto& note = notes_[marked.occurrence];
    switch (marked.mark) {
    case OccurrenceMark::shown:
        ++note.shown;
        note.last_shown_utc_ms = marked.at.utc_ms;
        last_shown_ = {marked.occurrence, std::move(marked.at)};
        break;
    case OccurrenceMark::snoozed: note = {0, 0, marked.until_utc_ms, false, false, note.sitting}; break;
    case OccurrenceMark::skipped: note.skipped = true; break;
    case OccurrenceMark::seen: note.seen = true; break;
    case OccurrenceMark::done: note.sitting = marked.sitting; break;
    }
}

std::vector<RoutineItem> const& RoutineLog::items() const { return items_.empty() ? no_items : items_.back().items; }

std::vector<RoutineItem> const& RoutineLog::items_at(LocalMinute then) const
{
    for (auto version = items_.rbegin(); version != items_.rend(); ++version)
        if (!is_before(then, version->from)) return version->items;
    return no_items;
}

Schedule const* RoutineLog::schedule() const
{
    return versions_.empty() || !versions_.back().schedule ? nullptr : &*versions_.back().schedule;
}

std::vector<RoutineLog::InForce> RoutineLog::in_force(std::int32_t day, LocalMinute now) const
{
    std::vector<InForce> found;
    LocalMinute const begins{day, 0};
    for (auto version = versions_.rbegin(); version != versions_.rend(); ++version) {
        auto const is_last = version == versions_.rbegin();
        auto const from = is_last && is_before(now, version->from) ? now : version->from;
        found.push_back({from, version->schedule ? &*version->schedule : nullptr});
        if (!is_before(begins, from)) break;
    }
    return found;
}

std::optional<std::int32_t> RoutineLog::first_planned_day() const
{
    std::optional<std::int32_t> first;
    for (auto const& [from, schedule] : versions_) {
        if (!schedule) continue;
        auto const day = std::max(schedule->first_day, from.day);
        first = first ? std::min(*first, day) : day;
    }
    return first;
}

DayKind RoutineLog::kind_of(std::int32_t day) const
{
    auto const found = days_.find(day);
    return found == days_.end() ? DayKind::usual : found->second;
}

OccurrenceNote RoutineLog::note(Occurrence const& occurrence) const
{
    auto const found = notes_.find(occurrence);
    return found == notes_.end() ? OccurrenceNote{} : found->second;
}

} // namespace tenderspot
