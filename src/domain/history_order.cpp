// SPDX-License-Identifier: MIT
// Sorts additions and removals only when the order is read.
#include "domain/history_order.hpp"

#include <algorithm>
#include <iterator>

namespace tenderspot {

void TreatmentOrder::add(TreatmentRows const& rows, Position at)
{
    auto const& row = rows[at];
    if (row.listed) {
        --dropped_; // It returns before the order was read.
        return;
    }
    row.listed = true;
    if (sorted_ == all_.size() && (all_.empty() || rows.is_older(all_.back(), at))) ++sorted_;
    all_.push_back(at);
}

void TreatmentOrder::drop(Position at)
{
    ++dropped_;
    last_dropped_ = at;
}

std::deque<TreatmentOrder::Position> const& TreatmentOrder::oldest_first(TreatmentRows const& rows)
{
    auto const is_older = [&](Position one, Position other) { return rows.is_older(one, other); };
    auto const middle = all_.begin() + static_cast<std::ptrdiff_t>(sorted_);
    if (middle != all_.end()) {
        std::sort(middle, all_.end(), is_older);
        std::inplace_merge(all_.begin(), middle, all_.end(), is_older);
        sorted_ = all_.size();
    }
    if (dropped_ == 0) return all_;
    auto const is_dropped = [&](Position at) {
        auto const& row = rows[at];
        row.listed = row.shown;
        return !row.shown;
    };
    if (dropped_ == 1 && !rows[last_dropped_].shown) {
        rows[last_dropped_].listed = false;
        all_.erase(std::lower_bound(all_.begin(), all_.end(), last_dropped_, is_older));
    } else {
        all_.erase(std::remove_if(all_.begin(), all_.end(), is_dropped), all_.end());
    }
    sorted_ = all_.size();
    dropped_ = 0;
    return all_;
}

void SpotOrder::add(TreatmentRows const& rows, Position at)
{
    auto const spot = rows[at].spot;
    if (spot >= spots_.size()) spots_.resize(spot + std::size_t{1});
    auto& [began, is_sorted] = spots_[spot];
    is_sorted = is_sorted && (began.empty() || rows.is_older(began.back(), at));
    began.push_back(at);
}

std::optional<SpotOrder::Position> SpotOrder::last(TreatmentRows const& rows, std::uint32_t spot)
{
    if (spot >= spots_.size()) return std::nullopt;
    auto& [began, is_sorted] = spots_[spot];
    if (!is_sorted) std::sort(began.begin(), began.end(), [&](Position a, Position b) { return rows.is_older(a, b); });
    is_sorted = true;
    auto const found = std::find_if(began.rbegin(), began.rend(), [&](Position at) { return rows[at].shown; });
    if (found == began.rend()) return std::nullopt;
    return *found;
}

} // namespace tenderspot
