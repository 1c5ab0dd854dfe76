// SPDX-License-Identifier: MIT
// Chooses the screen to show, and adds the frame around it.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// The whole screen.
[[nodiscard]] Node view(ViewContext const& context);

/// The theme of the present screen: a treatment is dark, because the screen is across the room.
[[nodiscard]] Theme theme_of(app::State const& state);

} // namespace tenderspot::ui
