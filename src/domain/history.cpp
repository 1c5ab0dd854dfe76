// SPDX-License-Identifier: MIT
// Answers queries on the history, each from the index made for it.
#include "domain/history.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace tenderspot {
namespace {

/// Local time is never further than this from UTC, see WallTime::offset_minutes.
constexpr std::int64_t furthest_zone_ms = std::chrono::milliseconds{std::chrono::hours{18}}.count();

} // namespace

std::size_t History::size() const { return order_.oldest_first(rows_).size(); }

Treatment History::treatment(Position at) const
{
    auto out = rows_.treatment(at);
    auto const edit = rows_[at].edit;
    if (edit == 0) return out;
    auto const& shown = edits_.shown(edit);
    out.before = shown.before;
    out.after = shown.after;
    out.note = shown.note;
    return out;
}

Treatment History::newest(std::size_t index) const
{
    auto const& shown = order_.oldest_first(rows_);
    return treatment(shown[shown.size() - 1 - index]);
}

std::optional<Treatment> History::find(TreatmentId id) const
{
    auto const at = rows_.find(id);
    if (!at) return std::nullopt;
    return treatment(*at);
}

std::optional<Treatment> History::last_of(Spot const& spot) const
{
    auto const number = rows_.spot_number(spot);
    auto const at = number ? of_spots_.last(rows_, *number) : std::nullopt;
    if (!at) return std::nullopt;
    return treatment(*at);
}

std::vector<DayOfTreatments> History::days(std::int32_t first, std::int32_t last) const
{
    return days_.between(first, last);
}

std::vector<Treatment> History::treatments_of(std::int32_t day) const
{
    std::vector<Treatment> found;
    if (days(day, day).empty()) return found;
    auto const& shown = order_.oldest_first(rows_);
    auto const begins = day * day_ms - furthest_zone_ms, ends = (day + std::int64_t{1}) * day_ms + furthest_zone_ms;
    auto const is_before = [&](Position at, std::int64_t time) { return rows_[at].began_utc_ms < time; };
    auto const first = std::lower_bound(shown.begin(), shown.end(), begins, is_before);
    auto const last = std::lower_bound(first, shown.end(), ends, is_before);
    for (auto at = std::make_reverse_iterator(last); at != std::make_reverse_iterator(first); ++at)
        if (day_of(rows_[*at]) == day) found.push_back(treatment(*at));
    return found;
}

std::vector<TreatmentEdit> History::other_edits(TreatmentId id) const
{
    auto const at = rows_.find(id);
    return at ? edits_.others(rows_[*at].edit) : std::vector<TreatmentEdit>{};
}

std::map<std::string, std::string> History::settings(std::uint64_t journal) const
{
    std::map<std::string, std::string> all;
    for (auto const& [key, setting] : settings_) {
        auto const own = setting.own.find(journal);
        all[key] = own == setting.own.end() ? setting.last : own->second;
    }
    return all;
}

std::vector<Mark> History::other_marks(Spot const& spot) const
{
    std::vector<Mark> found;
    auto const values = mark_values_.find(spot);
    if (values == mark_values_.end()) return found;
    auto const& all = values->second.all();
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        if (all[i].said) found.push_back(*all[i].said);
    return found;
}

} // namespace tenderspot
