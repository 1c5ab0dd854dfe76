// SPDX-License-Identifier: MIT
// The app's icon, drawn with the app's own shapes.
#pragma once

#include <cstdint>
#include <vector>

struct SDL_Window;

namespace tenderspot::sdl {

/// A square of a8r8g8b8 pixels, with straight alpha.
[[nodiscard]] std::vector<std::uint32_t> icon_pixels(int side);

void set_icon(SDL_Window& window);

} // namespace tenderspot::sdl
