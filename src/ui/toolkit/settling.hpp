// SPDX-License-Identifier: MIT
// Ignores taps that nobody can have intended: the second half of a double tap, or a finger already on its way when the
// page changed, hitting a control that has only just appeared there.
#pragma once

#include "domain/time.hpp"
#include "ui/toolkit/node.hpp"

#include <chrono>
#include <cstdint>
#include <unordered_map>

namespace tenderspot::ui {

/// Records since when each control has been in its place.
class Settling
{
public:
    /// Nobody can see a control and touch it in less time.
    static constexpr Duration needed = std::chrono::milliseconds{300};

    /// The tree that is shown from `now` on. A control counts as new if it was not there before, if it has moved by
    /// more than half a finger's width, or if its name has changed, ignoring digits.
    void see(Node const& tree, Instant now);

    /// Treats the whole tree as if it had been there since `then`.
    void see_all(Node const& tree, Instant then);

    /// Whether the control has been there long enough for a touch that begins `now` to be intended.
    [[nodiscard]] bool has_settled(Node const& node, Instant now) const;

private:
    struct Place
    {
        Point at;
        std::size_t words; ///< A hash of its name without digits, so that a changing number does not make it new.
        Instant since;
    };
    std::unordered_map<std::uint64_t, Place> places_; ///< By the node's id.
};

} // namespace tenderspot::ui
