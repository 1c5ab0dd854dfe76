// SPDX-License-Identifier: MIT
// Reducers for the history.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

[[nodiscard]] Effects reduce(State&, OpenTreatment const&);
[[nodiscard]] Effects reduce(State&, EditTreatment const&);
[[nodiscard]] Effects reduce(State&, DraftBefore const&);
[[nodiscard]] Effects reduce(State&, DraftAfter const&);
[[nodiscard]] Effects reduce(State&, DraftNote const&);
[[nodiscard]] Effects reduce(State&, SaveDraft const&);
[[nodiscard]] Effects reduce(State&, DeleteTreatment const&);
[[nodiscard]] Effects reduce(State&, UndoDelete const&);
[[nodiscard]] Effects reduce(State&, ShowMore const&);
[[nodiscard]] Effects reduce(State&, ShowMonth const&);
[[nodiscard]] Effects reduce(State&, ShowYear const&);
[[nodiscard]] Effects reduce(State&, ShowDay const&);
[[nodiscard]] Effects reduce(State&, TakeEdit const&);
[[nodiscard]] Effects reduce(State&, KeepTreatment const&);

} // namespace tenderspot::app
