// SPDX-License-Identifier: MIT
// Days lie together in blocks of about a month.
#include "domain/history_days.hpp"

#include <algorithm>

namespace tenderspot {

DayOfSessions& DayIndex::of(std::int32_t day)
{
    auto const block = day >> 5;
    static_assert(days_in_block == 1 << 5);
    // It is mostly the same as the last time.
    if (blocks_.empty() || block != last_block_) {
        auto const [place, is_new] = places_.try_emplace(block, blocks_.size());
        if (is_new) blocks_.emplace_back();
        last_block_ = block;
        last_place_ = place->second;
    }
    return blocks_[last_place_][static_cast<std::size_t>(day & (days_in_block - 1))];
}

void DayIndex::add(Share const& share)
{
    auto& day = of(share.day);
    day.day = share.day;
    ++day.sessions;
    day.treated += share.treated;
    day.held_ms += share.held_ms;
}

void DayIndex::take(Share const& share)
{
    auto& day = of(share.day);
    --day.sessions;
    day.treated -= share.treated;
    day.held_ms -= share.held_ms;
}

std::vector<DayOfSessions> DayIndex::between(std::int32_t first, std::int32_t last) const
{
    std::vector<DayOfSessions> found;
    for (auto place = places_.lower_bound(first >> 5); place != places_.end() && place->first <= last >> 5; ++place)
        for (auto const& day : blocks_[place->second])
            if (day.sessions > 0 && day.day >= first && day.day <= last) found.push_back(day);
    return found;
}

std::optional<std::int32_t> DayIndex::first_treated() const
{
    for (auto const& place : places_)
        for (auto const& day : blocks_[place.second])
            if (day.treated > 0) return day.day;
    return std::nullopt;
}

} // namespace tenderspot
