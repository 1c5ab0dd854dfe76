// SPDX-License-Identifier: MIT
// SDL passes the request to the desktop.
#include "sdl/keep_awake.hpp"

#include <SDL_video.h>

namespace tenderspot::sdl {

void ScreenKeeper::set(Screen screen)
{
    switch (screen) {
    case Screen::may_sleep: SDL_EnableScreenSaver(); return;
    case Screen::stays_on: SDL_DisableScreenSaver(); return;
    }
}

} // namespace tenderspot::sdl
