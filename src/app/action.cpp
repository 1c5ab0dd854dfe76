// SPDX-License-Identifier: MIT
// The special members of an action, compiled once.
#include "app/action.hpp"

#include <memory>
#include <utility>

namespace tenderspot::app {

Action::Action(Action const&) = default;
Action::Action(Action&&) noexcept = default;

// A generated assignment for each of 149 types would take as long to compile as everything else here.
Action& Action::operator=(Action const& other) { return *this = Action{other}; }

Action& Action::operator=(Action&& other) noexcept
{
    if (this == &other) return *this;
    std::destroy_at(this);
    return *std::construct_at(this, std::move(other));
}

Action::~Action() = default;

} // namespace tenderspot::app
