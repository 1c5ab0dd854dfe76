// SPDX-License-Identifier: MIT
// A piece of text rendered by SDL_ttf, as coverage relative to its origin.
#pragma once

#include "sdl/fonts.hpp"

#include <SDL_ttf.h>

namespace tenderspot::sdl {

/// Empty if nothing of it is visible.
[[nodiscard]] Coverage rendered(TTF_Font* font, std::string const& text);

} // namespace tenderspot::sdl
