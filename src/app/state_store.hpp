// SPDX-License-Identifier: MIT
// The one writer of the state.
#pragma once

#include "app/reduce.hpp"

#include <utility>

namespace tenderspot::app {

/// Nothing changes the state but reducing an action here.
class StateStore
{
public:
    StateStore(Catalogue const& facts, Now now)
    {
        state_.facts = &facts;
        state_.now = std::move(now);
    }

    [[nodiscard]] State const& state() const { return state_; }
    /// The present for what is reduced from now on.
    void set_now(Now now) { state_.now = std::move(now); }
    [[nodiscard]] Effects reduce(Action const& action) { return app::reduce(state_, action); }

private:
    State state_;
};

} // namespace tenderspot::app
