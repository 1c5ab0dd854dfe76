// SPDX-License-Identifier: MIT
// The history's answers about records in the future, which come from a clock that was ahead.
#include "domain/history.hpp"

#include <algorithm>

namespace tenderspot {

std::optional<std::int64_t> History::safety_counts_from(std::int64_t now_utc_ms) const
{
    std::optional<std::int64_t> last;
    for (auto const& value : safety_values_.all())
        last = std::max(last, std::optional{clock_looks_.counts_from(value.id, value.said.at.utc_ms, now_utc_ms)});
    return last;
}

std::optional<StrainReported> History::strain(WallTime const& now) const
{
    auto told = strain_;
    if (!told) return told;
    for (auto* const time : {&told->onset_utc_ms, &told->at.utc_ms})
        *time = clock_looks_.counts_from(strain_id_, *time, now.utc_ms);
    return told;
}

std::int64_t History::packs_count_from(std::int64_t now_utc_ms) const
{
    return pack_timer_ ? clock_looks_.counts_from(pack_timer_id_, pack_timer_->at.utc_ms, now_utc_ms) : now_utc_ms;
}

bool History::wants_clock_look(std::int64_t now_utc_ms) const
{
    auto const wants = [&](RecordId id, std::int64_t utc_ms) {
        return clock_looks_.wants_look(id, utc_ms, now_utc_ms);
    };
    if (strain_ && wants(strain_id_, std::max(strain_->onset_utc_ms, strain_->at.utc_ms))) return true;
    if (pack_timer_ && wants(pack_timer_id_, pack_timer_->at.utc_ms)) return true;
    for (auto const& value : safety_values_.all())
        if (wants(value.id, value.said.at.utc_ms)) return true;
    for (auto const& one : signs_)
        if (wants(one.second.id, one.second.since.utc_ms)) return true;
    for (auto const& stop : alarms_)
        if (wants(stop.id, stop.at.utc_ms)) return true;
    for (auto const& one : unfinished_)
        if (wants(one.treatment, one.last ? one.last->at.utc_ms : rows_[*rows_.find(one.treatment)].began_utc_ms))
            return true;
    auto const& shown = order_.oldest_first(rows_);
    for (auto at = shown.rbegin(); at != shown.rend() && rows_[*at].began_utc_ms > now_utc_ms; ++at) {
        auto const treatment = rows_.treatment(*at);
        if (wants(treatment.id, treatment.began.utc_ms)) return true;
    }
    return false;
}

} // namespace tenderspot
