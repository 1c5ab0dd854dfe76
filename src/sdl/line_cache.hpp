// SPDX-License-Identifier: MIT
// A size-limited cache of rendered pieces of text that drops the least recently used piece first.
#pragma once

#include "sdl/fonts.hpp"

#include <list>
#include <unordered_map>

namespace tenderspot::sdl {

class LineCache
{
public:
    explicit LineCache(std::size_t most_bytes) : most_bytes_{most_bytes} {}

    [[nodiscard]] Coverage const* find(std::string const& key);

    /// The stored coverage stays valid until later insertions need its space.
    Coverage const& insert(std::string key, Coverage coverage);

    void clear();
    [[nodiscard]] std::size_t bytes() const { return bytes_; }

private:
    struct Entry
    {
        std::string key;
        Coverage coverage;
        [[nodiscard]] std::size_t bytes() const { return sizeof(Entry) + key.size() + coverage.values.size(); }
    };

    std::size_t most_bytes_;
    std::size_t bytes_ = 0;
    std::list<Entry> entries_; ///< Most recently used first.
    std::unordered_map<std::string, std::list<Entry>::iterator> by_key_;
};

} // namespace tenderspot::sdl
