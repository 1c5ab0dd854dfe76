// SPDX-License-Identifier: MIT
// Sets XCOMPOSECACHE. libX11 uses a folder only if the user owns it and nobody else has access.
#include "sdl/compose_cache.hpp"

#include <cstdlib>
#include <filesystem>

namespace tenderspot::sdl {

void use_compose_cache()
{
#if defined(__linux__) && !defined(__ANDROID__)
    if (std::getenv("XCOMPOSECACHE") || !std::getenv("DISPLAY")) return;
    auto const* const cache = std::getenv("XDG_CACHE_HOME");
    auto const* const home = std::getenv("HOME");
    std::filesystem::path folder;
    if (cache && *cache == '/') folder = cache;
    else if (home && *home == '/') folder = std::filesystem::path{home} / ".cache";
    else return;
    folder /= "tenderspot/compose";
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return;
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    if (!error) setenv("XCOMPOSECACHE", folder.c_str(), 0);
#endif
}

} // namespace tenderspot::sdl
