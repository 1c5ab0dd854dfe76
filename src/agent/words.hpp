// SPDX-License-Identifier: MIT
// What the words of a notice are made from. They are chosen in ui/, which the agent does not know.
#pragma once

#include "domain/catalogue.hpp"
#include "domain/reminders.hpp"
#include "ports/notifier.hpp"

#include <functional>
#include <optional>

namespace tenderspot::agent {

struct NoticeFacts
{
    Notice notice;
    int snooze_minutes = 0;
    std::vector<RoutineItem> items;       ///< Empty: nothing is to be said of them.
    std::optional<Catalogue> catalogue{}; ///< Nothing: their names are not to be had.
};

struct Words
{
    NoticeText (*of_reminder)(NoticeFacts const&);
    NoticeText (*of_test)();
    /// Reads the facts: the names of what is treated, and what the safety answers lock. Only called when something is
    /// shown or about to be. Nothing: they cannot be read, and the words are neutral.
    std::function<std::optional<Catalogue>()> catalogue{};
};

} // namespace tenderspot::agent
