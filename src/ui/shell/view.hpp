// SPDX-License-Identifier: MIT
// The frame around the screens, and which one is shown.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// The whole screen.
[[nodiscard]] Node view(ViewContext const& context);

/// The theme a screen is shown in: a treatment is dark, because the screen is across the room.
[[nodiscard]] Theme theme_of(app::State const& state);

} // namespace tenderspot::ui
