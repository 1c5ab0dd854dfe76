// SPDX-License-Identifier: MIT
// What of a list of warnings has to be read before it can be answered as a whole, and how far that is.
#pragma once

#include "app/care/safety_flow.hpp"
#include "app/map/map_flow.hpp"
#include "domain/catalogue.hpp"

#include <array>
#include <string_view>

namespace tenderspot::app {

/// A question of the safety check that is asked only where another one applies. Whoever says yes to it says yes to
/// both; whoever takes the first one back takes back both.
struct FollowUp
{
    std::string_view of, question; ///< Ids of warnings.
};
inline constexpr std::array follow_ups{FollowUp{"pregnant", "risk_pregnancy"}};

/// The question that has to apply before this one is asked; empty for one that is always asked.
[[nodiscard]] std::string_view asked_after(std::string_view question);

/// How many lines of a list were in sight, of how many.
struct Reading
{
    std::size_t read = 0, all = 0;

    [[nodiscard]] bool is_done() const { return read == all; }
};

/// The lines on the page that is open, in the order of the catalogue: emergency signs, or the questions that are asked,
/// each with those that follow on it.
[[nodiscard]] std::vector<Warning const*> lines(SafetyFlow const&, Catalogue const&);

[[nodiscard]] Reading reading(SafetyFlow const&, Catalogue const&);
/// Of the list of signs: every warning there is.
[[nodiscard]] Reading reading(WhereFlow const&, Catalogue const&);

} // namespace tenderspot::app
