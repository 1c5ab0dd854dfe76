// SPDX-License-Identifier: MIT
// What was said of sessions afterwards, and what devices said of one without knowing of each other.
#pragma once

#include "domain/history_knowledge.hpp"
#include "domain/session.hpp"

#include <deque>
#include <map>
#include <vector>

namespace tenderspot {

/// The edits of all sessions. One that nobody contradicted is kept in place; Heads would cost a vector for each.
class SessionEdits
{
public:
    using Slot = std::uint32_t; ///< Names the edits of one session; 0: it has none.

    /// The last edit counts from now on; those that its device did not know stay beside it. False, and nothing is
    /// changed, if the same device has edited the session later already.
    [[nodiscard]] bool put(Slot&, Writer const&, SessionEdit&&);
    [[nodiscard]] SessionEdit const& shown(Slot slot) const { return shown_[slot - 1]; }
    /// Those that do not count and that nobody who knew them has replaced; the last comes last.
    [[nodiscard]] std::vector<SessionEdit> others(Slot) const;
    /// Whether the writer has seen all that is kept of them.
    [[nodiscard]] bool are_known(Slot, Writer const&) const;

private:
    std::deque<SessionEdit> shown_;
    std::map<Slot, std::vector<SessionEdit>> others_;
};

/// Which deletions of sessions stand.
class SessionDeletions
{
public:
    void put(std::uint32_t session, RecordId deletion) { standing_[session].push_back(deletion); }
    void clear(std::uint32_t session) { standing_.erase(session); }
    /// After an edit: a deletion that its device did not know, and that cannot have known it, falls. False if none
    /// is left.
    [[nodiscard]] bool outlast(std::uint32_t session, Writer const& edit);

private:
    std::map<std::uint32_t, std::vector<RecordId>> standing_;
};

} // namespace tenderspot
