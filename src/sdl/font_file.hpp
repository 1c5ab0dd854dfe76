// SPDX-License-Identifier: MIT
// Opens a font for SDL_ttf.
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

/// A stream for SDL_ttf, which closes it; null if there is no such file. If `bytes` is filled, it must outlive the
/// stream.
[[nodiscard]] SDL_RWops* open_font_file(std::string const& path, FileBytes& bytes);

} // namespace tenderspot::sdl
