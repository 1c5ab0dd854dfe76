// SPDX-License-Identifier: MIT
// Maps SDL's keys to ours.
#pragma once

#include "ui/toolkit/input.hpp"

#include <SDL_keyboard.h>

#include <optional>

namespace tenderspot::sdl {

/// Empty for keys that the app does not know and for desktop shortcuts.
[[nodiscard]] std::optional<ui::Key> key_of(SDL_Keysym const& symbol);

/// Whether text input delivers the key as well.
[[nodiscard]] bool makes_text(ui::KeyName name);

} // namespace tenderspot::sdl
