// SPDX-License-Identifier: MIT
// Stores days together in blocks of about a month.
#include "domain/history_days.hpp"

#include <algorithm>

namespace tenderspot {

DayIndex::Day& DayIndex::of(std::int32_t day)
{
    auto const block = day >> 5;
    static_assert(days_in_block == 1 << 5);
    // It is usually the same block as the last time.
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
    ++day.treatments;
    day.treated += share.treated;
    day.held_ms += share.held_ms;
}

void DayIndex::take(Share const& share)
{
    auto& day = of(share.day);
    --day.treatments;
    day.treated -= share.treated;
    day.held_ms -= share.held_ms;
}

std::vector<DayOfTreatments> DayIndex::between(std::int32_t first, std::int32_t last) const
{
    std::vector<DayOfTreatments> found;
    for (auto place = places_.lower_bound(first >> 5); place != places_.end() && place->first <= last >> 5; ++place) {
        auto number = place->first * days_in_block;
        for (auto const& [treatments, treated, held_ms] : blocks_[place->second]) {
            if (treatments > 0 && number >= first && number <= last)
                found.push_back({number, treatments, treated, held_ms});
            ++number;
        }
    }
    return found;
}

std::optional<std::int32_t> DayIndex::first_treated() const
{
    for (auto const& [block, place] : places_) {
        auto const& days = blocks_[place];
        auto const first = std::find_if(days.begin(), days.end(), [](Day const& day) { return day.treated > 0; });
        if (first != days.end()) return block * days_in_block + static_cast<std::int32_t>(first - days.begin());
    }
    return std::nullopt;
}

} // namespace tenderspot
