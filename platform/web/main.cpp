// SPDX-License-Identifier: MIT
// Tenderspot in a browser. The page calls in; nothing here waits.
#include "linux/ports/posix_files.hpp"
#include "web/page.hpp"

#include <SDL.h>
#include <emscripten.h>

// clang-format off
EM_JS(void, tenderspot_turn_soon, (), { tenderspot.ports.turnSoon(); });
EM_JS(void, tenderspot_began, (), { tenderspot.boot.began(); });
EM_JS(void, tenderspot_refused, (char const* why), { tenderspot.boot.failed(UTF8ToString(why)); });
// clang-format on

using namespace tenderspot;

namespace {

PosixFiles files;
std::unique_ptr<platform::Page> page;

int SDLCALL wake(void*, SDL_Event*)
{
    tenderspot_turn_soon();
    return 0;
}

} // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE double tenderspot_turn() { return page ? page->turn() : -1; }

EMSCRIPTEN_KEEPALIVE void tenderspot_resized()
{
    if (page) page->resized();
}

EMSCRIPTEN_KEEPALIVE void tenderspot_plate_came(char const* name)
{
    if (page) page->plate_came(name);
    tenderspot_turn_soon();
}

} // extern "C"

int main()
{
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#canvas");
    auto opened = platform::Page::open(files);
    if (!opened) {
        tenderspot_refused(opened.error().c_str());
        return 1;
    }
    page = std::move(opened).value();
    SDL_AddEventWatch(wake, nullptr);
    tenderspot_began();
    return 0;
}
