// SPDX-License-Identifier: MIT
// The safety check while it is being answered: emergency signs first, then conditions, then what they change. When it
// is repeated, it begins with a single question: is anything new?
#pragma once

#include "domain/history.hpp"

#include <set>
#include <string>
#include <vector>

namespace tenderspot::app {

struct SafetyFlow
{
    enum class Page { news, signs, conditions, changes } page = Page::signs;
    std::set<std::string> applies;    ///< Conditions. Emergency signs are saved at once, see History::signs.
    std::set<std::string> agreed;     ///< Conditions for which a clinician has agreed to pressing.
    std::set<std::string> read;       ///< Warnings whose line has been in view since the check began.
    std::vector<RoutineItem> then;    ///< The session that waits for the check.
    std::optional<Spot> walk{};       ///< Or the walk through the satellites of this spot that waits.
    std::optional<Occurrence> slot{}; ///< The slot that the session is for.
};

} // namespace tenderspot::app
