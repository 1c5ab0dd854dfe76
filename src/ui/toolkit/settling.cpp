// SPDX-License-Identifier: MIT
// Compares each tree with the one before.
#include "ui/toolkit/settling.hpp"

#include "ui/toolkit/semantics.hpp"
#include "ui/toolkit/widgets.hpp"

#include <cmath>
#include <functional>
#include <string>

namespace tenderspot::ui {
namespace {

std::size_t words_of(Node const& node)
{
    auto name = spoken_name(node);
    std::erase_if(name, [](char c) { return c >= '0' && c <= '9'; });
    return std::hash<std::string>{}(name);
}

} // namespace

void Settling::see(Node const& tree, Instant now)
{
    std::unordered_map<std::uint64_t, Place> seen;
    for (auto const* node : focusable(tree)) {
        Place const here{node->box.centre(), words_of(*node), now};
        auto const before = places_.find(node->id);
        auto const is_there = [&](Place const& was) {
            auto const moved = std::hypot(here.at.x - was.at.x, here.at.y - was.at.y);
            return was.words == here.words && moved < touch_size / 2;
        };
        auto const stayed = before != places_.end() && is_there(before->second);
        seen.emplace(node->id, stayed ? before->second : here);
    }
    places_ = std::move(seen);
}

void Settling::see_all(Node const& tree, Instant then)
{
    places_.clear();
    see(tree, then);
}

bool Settling::has_settled(Node const& node, Instant now) const
{
    auto const found = places_.find(node.id);
    return found != places_.end() && now - found->second.since >= needed; // Disabled controls are not recorded.
}

} // namespace tenderspot::ui
