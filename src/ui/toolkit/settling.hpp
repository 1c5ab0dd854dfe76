// SPDX-License-Identifier: MIT
// Keeps a tap from doing what nobody can have meant: the second half of a double tap, or a finger that was on its way
// when the page changed, lands on a control that has only just come up there.
#pragma once

#include "ui/toolkit/node.hpp"

#include <chrono>
#include <cstdint>
#include <unordered_map>

namespace tenderspot::ui {

/// Since when each control lies where it lies.
class Settling
{
public:
    /// Nobody sees a control and touches it in less.
    static constexpr Duration needed = std::chrono::milliseconds{300};

    /// The tree that is shown from `now` on. A control that it shows for the first time, or farther than half a finger
    /// from where it was, is new; so is one that is called something else now, numbers apart.
    void see(Node const& tree, Instant now);

    /// As if all of the tree had been there since `then`.
    void see_all(Node const& tree, Instant then);

    /// The control has been there long enough to be meant by a touch that begins `now`.
    [[nodiscard]] bool has_settled(Node const& node, Instant now) const;

private:
    struct Place
    {
        Point at;
        std::size_t words; ///< A hash of its name without digits, which count while it stays the same.
        Instant since;
    };
    std::unordered_map<std::uint64_t, Place> places_; ///< By the node's id.
};

} // namespace tenderspot::ui
