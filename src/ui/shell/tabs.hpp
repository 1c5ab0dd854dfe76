// SPDX-License-Identifier: MIT
// The navigation between screens. `text_scale`: 1 to 2.
#pragma once

#include "app/state.hpp"
#include "ui/toolkit/node.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node tab_bar(app::Tab current, float text_scale); ///< Below the screen.
[[nodiscard]] Node rail(app::Tab current, float text_scale);    ///< Beside it.

} // namespace tenderspot::ui
