// SPDX-License-Identifier: MIT
// Which warnings of a list the user must read before answering the list as a whole, and how many have been read.
#pragma once

#include "app/care/safety_flow.hpp"
#include "app/map/map_flow.hpp"
#include "domain/catalogue.hpp"

#include <array>
#include <string_view>

namespace tenderspot::app {

/// A question of the safety check that is asked only where another one applies. Saying yes to it says yes to both;
/// taking back the first one takes back both.
struct FollowUp
{
    std::string_view of, question; ///< Warning ids.
};
inline constexpr std::array follow_ups{FollowUp{"pregnant", "risk_pregnancy"}};

/// The question that must apply before this one is asked; empty if it is always asked.
[[nodiscard]] std::string_view asked_after(std::string_view question);

/// How many lines of a list have been in view, and how many there are.
struct Reading
{
    std::size_t read = 0, all = 0;

    [[nodiscard]] bool is_done() const { return read == all; }
};

/// The lines on the open page, in catalogue order: emergency signs, or the questions that are asked, each followed by
/// its follow-up questions.
[[nodiscard]] std::vector<Warning const*> lines(SafetyFlow const&, Catalogue const&);

[[nodiscard]] Reading reading(SafetyFlow const&, Catalogue const&);
/// For the list of signs, which contains every warning.
[[nodiscard]] Reading reading(WhereFlow const&, Catalogue const&);

} // namespace tenderspot::app
