// SPDX-License-Identifier: MIT
// The special members of an action, compiled once.
#include "app/action.hpp"

#include <memory>
#include <utility>

namespace tenderspot::app {

Action::Action(Action const&) = default;
Action::Action(Action&&) noexcept = default;

// An assignment of its own for each of 149 types costs the compiler as much as all else here.
Action& Action::operator=(Action const& other) { return *this = Action{other}; }

Action& Action::operator=(Action&& other) noexcept
{
    if (this == &other) return *this;
    std::destroy_at(this);
    return *std::construct_at(this, std::move(other));
}

Action::~Action() = default;

} // namespace tenderspot::app
