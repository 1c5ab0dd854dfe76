// SPDX-License-Identifier: MIT
// SDL counts the users of its subsystems, but without a lock.
#include "sdl/subsystem.hpp"

#include <SDL.h>

#include <mutex>

namespace tenderspot::sdl {
namespace {

std::mutex counting;

} // namespace

Subsystem::Subsystem(std::uint32_t flag)
    : flag_{flag}, is_on_{[flag] {
          std::lock_guard const lock{counting};
          return SDL_InitSubSystem(flag) == 0;
      }()}
{
}

Subsystem::~Subsystem()
{
    if (!is_on_) return;
    std::lock_guard const lock{counting};
    SDL_QuitSubSystem(flag_);
}

} // namespace tenderspot::sdl
