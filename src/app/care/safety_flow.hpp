// SPDX-License-Identifier: MIT
// The safety check while it is being answered: emergency signs first, then conditions, then what they change. Asked
// again after a while it is one question: is anything new?
#pragma once

#include "domain/history.hpp"

#include <set>
#include <string>
#include <vector>

namespace tenderspot::app {

struct SafetyFlow
{
    enum class Page { news, signs, conditions, changes } page = Page::signs;
    std::set<std::string> applies;    ///< Conditions. Emergency signs are kept at once, see History::signs.
    std::set<std::string> agreed;     ///< Those with which a clinician has agreed to pressing.
    std::set<std::string> read;       ///< Warnings whose line was in sight since the check began.
    std::vector<RoutineItem> then;    ///< The session that waits for the check.
    std::optional<Spot> walk{};       ///< Or the walk through the satellites of this spot.
    std::optional<Occurrence> slot{}; ///< And for which slot it is.
};

} // namespace tenderspot::app
