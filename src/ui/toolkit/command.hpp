// SPDX-License-Identifier: MIT
// The action that a control triggers. The toolkit carries it and never looks into it.
#pragma once

#include <concepts>
#include <memory>
#include <utility>

namespace tenderspot::app {
class Action;
}

namespace tenderspot::ui {

/// An action of the app. Copies share it; it never changes.
class Command
{
public:
    /// Converts from an action or from one of the structs it can hold; implicit, so that a view names only what
    /// happens. The caller must include app/action.hpp.
    template <class What, class Action = app::Action>
    requires(!std::same_as<What, Command> && requires(What what) { Action(std::move(what)); }) Command(What what)
        : action_{std::make_shared<Action const>(std::move(what))}
    {
    }

    [[nodiscard]] app::Action const& action() const { return *action_; }

private:
    std::shared_ptr<app::Action const> action_; ///< Never null.
};

} // namespace tenderspot::ui
