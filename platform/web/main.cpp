// SPDX-License-Identifier: MIT
// Tenderspot in a browser. The page calls in; nothing here blocks.
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

struct Program
{
    web::BrowserStore store;
    web::StoredFiles files{store, "/data"};
    std::optional<platform::Stage> stage; ///< Until the store was read; then the page owns it.
    std::unique_ptr<platform::Page> page;
};

Program* program = nullptr;

int SDLCALL wake(void*, SDL_Event* event)
{
    // Each poll for events produces one of these.
    if (event->type != SDL_POLLSENTINEL) tenderspot_turn_soon();
    return 0;
}

void open_page()
{
    if (!program->stage) return;
    program->page = std::make_unique<platform::Page>(program->files, program->store, std::move(*program->stage));
    program->stage.reset();
    SDL_AddEventWatch(wake, nullptr);
    tenderspot_began();
}

void dispatch(app::Action const& action)
{
    if (!program->page) return;
    program->page->dispatch(action);
    tenderspot_turn_soon();
}

} // namespace

extern "C" {

/// Milliseconds until the next turn is due, or -1: not before something happens.
EMSCRIPTEN_KEEPALIVE double tenderspot_turn() { return program->page ? program->page->turn() : -1; }

EMSCRIPTEN_KEEPALIVE void tenderspot_resized()
{
    if (program->page) program->page->resized();
}

/// Coordinates are in points.
EMSCRIPTEN_KEEPALIVE void tenderspot_touch_cancelled(int finger, double x, double y)
{
    if (program->page) program->page->touch_cancelled(finger, {static_cast<float>(x), static_cast<float>(y)});
}

EMSCRIPTEN_KEEPALIVE void tenderspot_plate_came(char const* name)
{
    if (!program->page) return;
    program->page->plate_came(name);
    tenderspot_turn_soon();
}

EMSCRIPTEN_KEEPALIVE void tenderspot_notice_answered(int place, int answer)
{
    auto const told = platform::browser_answer(place, answer);
    if (!program->page || !told) return;
    program->page->notice_answered(*told);
    tenderspot_turn_soon();
}

EMSCRIPTEN_KEEPALIVE void tenderspot_permission_changed() { dispatch(app::CheckReminders{}); }

EMSCRIPTEN_KEEPALIVE void tenderspot_update_ready() { dispatch(app::UpdateReady{}); }

/// The page has become visible again.
EMSCRIPTEN_KEEPALIVE void tenderspot_came_back()
{
    if (program->page) program->page->came_back();
}

} // extern "C"

int main()
{
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#canvas");
    program = new Program; // Lives as long as the page.
    web::BrowserEvents events;
    events.opened = open_page;
    events.taken_over = [] {
        if (program->page) program->page->data_came();
        tenderspot_turn_soon();
    };
    events.handed_over = [] {
        if (program->page) program->page->data_goes(app::HandOver{});
        tenderspot_turn_soon();
    };
    events.taken = [] {
        if (program->page) program->page->data_goes(app::DataTaken{});
        tenderspot_turn_soon();
    };
    events.settled = [] { dispatch(app::Settled{}); };
    events.file_given = [](std::string const& path) { dispatch(app::FileGiven{path}); };
    auto stage = platform::Stage::set_up(program->files);
    if (!stage) return tenderspot_refused(stage.error().c_str()), 1;
    program->stage = std::move(stage).value();
    program->store.start(program->files, std::move(events));
    return 0;
}
