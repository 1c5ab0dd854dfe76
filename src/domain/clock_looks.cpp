// SPDX-License-Identifier: MIT
// Searches all looks linearly: there are few, because clocks are seldom ahead.
#include "domain/clock_looks.hpp"

#include <algorithm>

namespace tenderspot {

void ClockLooks::add(CausalContext const& writer, std::int64_t utc_ms) { looks_.push_back({writer, utc_ms}); }

bool ClockLooks::Look::counts(RecordId id, std::int64_t now_utc_ms) const
{
    if (utc_ms > now_utc_ms) return false;
    if (utc_ms < earliest_believed_utc_ms && now_utc_ms >= earliest_believed_utc_ms) return false;
    return id.journal == writer.id.journal ? id.number < writer.id.number : writer.knows(id);
}

std::int64_t ClockLooks::counts_from(RecordId id, std::int64_t utc_ms, std::int64_t now_utc_ms) const
{
    if (utc_ms <= now_utc_ms) return utc_ms;
    auto first = now_utc_ms;
    for (auto const& look : looks_)
        if (look.counts(id, now_utc_ms)) first = std::min(first, look.utc_ms);
    return first;
}

bool ClockLooks::wants_look(RecordId id, std::int64_t utc_ms, std::int64_t now_utc_ms) const
{
    if (utc_ms <= now_utc_ms) return false;
    return std::none_of(looks_.begin(), looks_.end(), [&](Look const& look) { return look.counts(id, now_utc_ms); });
}

} // namespace tenderspot
