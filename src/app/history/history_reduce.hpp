// SPDX-License-Identifier: MIT
// What the actions of the history do.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

[[nodiscard]] Effects reduce(State&, OpenSession const&);
[[nodiscard]] Effects reduce(State&, EditSession const&);
[[nodiscard]] Effects reduce(State&, DraftBefore const&);
[[nodiscard]] Effects reduce(State&, DraftAfter const&);
[[nodiscard]] Effects reduce(State&, DraftNote const&);
[[nodiscard]] Effects reduce(State&, SaveDraft const&);
[[nodiscard]] Effects reduce(State&, DeleteSession const&);
[[nodiscard]] Effects reduce(State&, UndoDelete const&);
[[nodiscard]] Effects reduce(State&, ShowMore const&);

} // namespace tenderspot::app
