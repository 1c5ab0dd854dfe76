// SPDX-License-Identifier: MIT
// Bookkeeping for rendered text.
#include "sdl/line_cache.hpp"

namespace tenderspot::sdl {

Coverage const* LineCache::find(std::string const& key)
{
    auto const found = by_key_.find(key);
    if (found == by_key_.end()) return nullptr;
    entries_.splice(entries_.begin(), entries_, found->second);
    return &found->second->coverage;
}

Coverage const& LineCache::insert(std::string key, Coverage coverage)
{
    entries_.push_front({std::move(key), std::move(coverage)});
    auto const& entry = entries_.front();
    by_key_[entry.key] = entries_.begin();
    bytes_ += entry.bytes();
    while (bytes_ > most_bytes_ && entries_.size() > 1) {
        bytes_ -= entries_.back().bytes();
        by_key_.erase(entries_.back().key);
        entries_.pop_back();
    }
    return entry.coverage;
}

void LineCache::clear()
{
    by_key_.clear();
    entries_.clear();
    bytes_ = 0;
}

} // namespace tenderspot::sdl
