// SPDX-License-Identifier: MIT
// Where the user is in the history: the list, one session, or changing it.
#pragma once

#include "domain/record.hpp"

#include <optional>
#include <string>

namespace tenderspot::app {

/// The changes of a session that are not saved yet.
struct SessionDraft
{
    std::optional<Score> before;
    std::optional<Score> after;
    std::string note;
    bool operator==(SessionDraft const&) const = default;
};

struct HistoryFlow
{
    std::optional<SessionId> open;
    std::optional<SessionDraft> draft; ///< Only while `open` is being changed.
    std::size_t shown = 50;            ///< How many sessions the list shows; more are asked for at its end.
};

} // namespace tenderspot::app
