// SPDX-License-Identifier: MIT
// Which key of ours a key of SDL is.
#pragma once

#include "ui/toolkit/input.hpp"

#include <SDL_keyboard.h>

#include <optional>

namespace tenderspot::sdl {

/// Nothing for keys the app does not know and for shortcuts of the desktop.
[[nodiscard]] std::optional<ui::Key> key_of(SDL_Keysym const& symbol);

/// Whether text input delivers it as well.
[[nodiscard]] bool makes_text(ui::KeyName name);

} // namespace tenderspot::sdl
