// SPDX-License-Identifier: MIT
// Where SDL_ttf reads a font from.
#pragma once

#include <SDL_rwops.h>

#include <memory>
#include <string>

namespace tenderspot::sdl {

struct FreeBytes
{
    void operator()(void* bytes) const { SDL_free(bytes); }
};
using FileBytes = std::unique_ptr<void, FreeBytes>;

/// To be handed over to SDL_ttf, which closes it; null if there is none. What it may fill `bytes` with must outlive it.
[[nodiscard]] SDL_RWops* open_font_file(std::string const& path, FileBytes& bytes);

} // namespace tenderspot::sdl
