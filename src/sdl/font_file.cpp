// SPDX-License-Identifier: MIT
// FreeType asks for a few bytes at a time. In a browser each time goes through a file system in JavaScript, so all are
// read at once there; elsewhere that would only take memory.
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
