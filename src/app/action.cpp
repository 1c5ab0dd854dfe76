// SPDX-License-Identifier: MIT
// The special members of an action, compiled once.
#include "app/action.hpp"

namespace tenderspot::app {

Action::Action(Action const&) = default;
Action::Action(Action&&) noexcept = default;
Action& Action::operator=(Action const&) = default;
Action& Action::operator=(Action&&) noexcept = default;
Action::~Action() = default;

} // namespace tenderspot::app
