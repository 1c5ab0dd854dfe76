// SPDX-License-Identifier: MIT
// Every way into a press, a move and a pack, each tried on an app in which something was said before, or is said while
// a hold runs.
#pragma once

#include "support/test_world.hpp"

#include <functional>
#include <string>
#include <vector>

namespace tenderspot::support {

/// Says what a row of the safety table is about.
using Say = std::function<void(TestWorld&, app::App&)>;

/// What came of it.
struct Tried
{
    bool presses = false;
    int seconds = 0; ///< Of the hold, after all that could be added to it.
    int hardest = 0; ///< Of 10.
    std::string tool;
};

struct WayIn
{
    std::string name;
    /// Whether something is planned, runs or rests when it is said, which a row with a treatment of its own would end.
    bool meets_a_hold = false;
    std::function<Tried(Spot const&, Say const&)> attempt;
};

[[nodiscard]] std::vector<WayIn> const& ways_in();

/// Whether each of these begins after what was said.
[[nodiscard]] bool begins_exercise(Say const&, std::string const& exercise);
[[nodiscard]] bool begins_pack(Say const&);
[[nodiscard]] bool begins_walk(Spot const& from, Say const&);

} // namespace tenderspot::support
