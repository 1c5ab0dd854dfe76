// SPDX-License-Identifier: MIT
// The icon of the app, drawn with its own shapes.
#pragma once

#include <cstdint>
#include <vector>

struct SDL_Window;

namespace tenderspot::sdl {

/// A square of a8r8g8b8 pixels, alpha not multiplied in.
[[nodiscard]] std::vector<std::uint32_t> icon_pixels(int side);

void set_icon(SDL_Window& window);

} // namespace tenderspot::sdl
