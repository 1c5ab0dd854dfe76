// SPDX-License-Identifier: MIT
// How each record changes the routine log.
#include "domain/routine_log.hpp"

#include "domain/spot_list.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot {
namespace {

std::vector<RoutineItem> const no_items;

} // namespace

/// A copy of the items to change, in force from that time on. Changes within one minute share one copy.
std::vector<RoutineItem>& RoutineLog::changed_items(WallTime const& at)
{
    schedules_.saw(at);
    auto const from = local_minute(at);
    if (items_.empty() || items_.back().from != from) items_.push_back({from, items()});
    return items_.back().items;
}

void RoutineLog::apply(RoutineItemPut&& put)
{
    auto& items = changed_items(put.at);
    if (auto const item = find_spot(items, put.spot); item != items.end()) item->seconds = put.seconds;
    else items.push_back({std::move(put.spot), put.seconds, {}});
}

void RoutineLog::apply(RoutineItemRemoved&& removed)
{
    auto& items = changed_items(removed.at);
    if (auto const item = find_spot(items, removed.spot); item != items.end()) items.erase(item);
}

void RoutineLog::apply(RoutineSet&& set) { changed_items(set.at) = std::move(set.items); }

void RoutineLog::apply(ScheduleSet&& set)
{
    schedules_.saw(set.at);
    schedules_.apply(std::move(set));
}

void RoutineLog::apply(DayMarked&& marked)
{
    schedules_.saw(marked.at);
    days_[marked.day] = marked.kind;
}

void RoutineLog::apply(OccurrenceMarked&& marked)
{
    schedules_.saw(marked.at);
    auto& note = notes_[marked.occurrence];
    switch (marked.mark) {
    case OccurrenceMark::shown:
        ++note.shown;
        note.last_shown_utc_ms = marked.at.utc_ms;
        last_shown_ = {marked.occurrence, std::move(marked.at)};
        break;
    case OccurrenceMark::snoozed: note = {0, 0, marked.until_utc_ms, false, false, note.session}; break;
    case OccurrenceMark::skipped: note.skipped = true; break;
    case OccurrenceMark::seen: note.seen = true; break;
    case OccurrenceMark::done:
        note.session = marked.session;
        marked_for_[marked.session] = marked.occurrence;
        break;
    }
}

std::vector<RoutineItem> const& RoutineLog::items() const { return items_.empty() ? no_items : items_.back().items; }

std::vector<RoutineItem> const& RoutineLog::items_at(LocalMinute then) const
{
    for (auto version = items_.rbegin(); version != items_.rend(); ++version)
        if (count_of(version->from) <= count_of(then)) return version->items;
    return no_items;
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

std::optional<Occurrence> RoutineLog::marked_for(TreatmentId session) const
{
    auto const found = marked_for_.find(session);
    return found == marked_for_.end() ? std::nullopt : std::optional{found->second};
}

} // namespace tenderspot
