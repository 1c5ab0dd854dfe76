// SPDX-License-Identifier: MIT
// The only writer of the state.
#pragma once

#include "app/reduce.hpp"

#include <utility>

namespace tenderspot::app {

/// The state changes only by reducing an action here.
class StateStore
{
public:
    StateStore(Catalogue const& facts, Now now)
    {
        state_.facts = &facts;
        state_.now = std::move(now);
    }

    [[nodiscard]] State const& state() const { return state_; }
    /// Sets the present time for the actions reduced from now on.
    void set_now(Now now) { state_.now = std::move(now); }
    [[nodiscard]] Effects reduce(Action const& action) { return app::reduce(state_, action); }

private:
    State state_;
};

} // namespace tenderspot::app
