// SPDX-License-Identifier: MIT
// The facts from which the words of a notice are made. The words are chosen in ui/, which the agent does not know.
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
    std::vector<RoutineItem> items;       ///< Empty: the notice does not mention them.
    std::optional<Catalogue> catalogue{}; ///< Empty: their names are not available.
};

struct Words
{
    NoticeText (*of_reminder)(NoticeFacts const&);
    NoticeText (*of_test)();
    /// Reads the catalogue: the names of what is treated, and what the safety answers lock. Called only when something
    /// is shown or about to be. Empty if it cannot be read; the words are then neutral.
    std::function<std::optional<Catalogue>()> catalogue{};
};

} // namespace tenderspot::agent
