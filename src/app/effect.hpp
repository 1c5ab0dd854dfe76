// SPDX-License-Identifier: MIT
// What a reducer wants done in the world; the shell does it and reports back with an action.
#pragma once

#include "domain/record.hpp"
#include "domain/treatment.hpp"
#include "ports/keep_awake.hpp"

#include <variant>
#include <vector>

namespace tenderspot::app {

// One line each, to be read as a list.
// clang-format off
struct Append { Record record; }; ///< Answered by Appended or AppendFailed before anything else happens.
struct GiveCue { Cue cue; };
struct KeepScreen { Screen screen; };
struct Reopen {};                 ///< Opens the journal once more.
struct Close {};
// clang-format on

using Effect = std::variant<Append, GiveCue, KeepScreen, Reopen, Close>;
using Effects = std::vector<Effect>;

} // namespace tenderspot::app
