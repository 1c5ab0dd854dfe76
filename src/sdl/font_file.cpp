// SPDX-License-Identifier: MIT
// FreeType reads a few bytes at a time. In a browser each read goes through a JavaScript file system, so the file is
// read at once there; elsewhere that would only waste memory.
#include "sdl/font_file.hpp"

namespace tenderspot::sdl {

SDL_RWops* open_font_file(std::string const& path, [[maybe_unused]] FileBytes& bytes)
{
#ifdef __EMSCRIPTEN__
    std::size_t size = 0;
    bytes.reset(SDL_LoadFile(path.c_str(), &size));
    return bytes ? SDL_RWFromConstMem(bytes.get(), static_cast<int>(size)) : nullptr;
#else
    return SDL_RWFromFile(path.c_str(), "rb");
#endif
}

} // namespace tenderspot::sdl
