// SPDX-License-Identifier: MIT
// One turn of the loop, and the sleep between turns.
#include "sdl/loop.hpp"

#include "sdl/posted.hpp"
#include "ui/toolkit/damage.hpp"

#include <SDL.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace tenderspot::sdl {

Loop::Loop(Window& window, Painter& painter, ui::Frontend& app, Clock const& clock, CueSink& cues)
    : window_{window}, painter_{painter}, app_{app}, clock_{clock}, cues_{cues}
{
    static_cast<void>(posted_event());
    resize();
    SDL_AddEventWatch(on_app_event, this);
}

Loop::~Loop() { SDL_DelEventWatch(on_app_event, this); }

Turn Loop::turn()
{
    SDL_Event event;
    while (SDL_PollEvent(&event) != 0)
        if (handle(event) == Turn::quit) return Turn::quit;
    auto const now = clock_.boot_now();
    app_.tick(now);
    cues_.rest(now);
    if (app_.wants_to_quit()) return Turn::quit;
    follow_text_field();
    show();
    return Turn::go_on;
}

void Loop::sleep()
{
    if (auto const wake = wake_at()) {
        // At least a millisecond: even an app that always wants to wake must not keep a core busy.
        auto const wait = std::clamp<Duration::rep>((*wake - clock_.boot_now()).count(), 1, 3'600'000);
        SDL_WaitEventTimeout(nullptr, static_cast<int>(wait));
    } else {
        SDL_WaitEvent(nullptr);
    }
    ++counters_.wake_ups;
}

/// On phones none of our code runs after these events have returned, so they cannot wait for a turn.
int Loop::on_app_event(void* self, SDL_Event* event)
{
    auto& loop = *static_cast<Loop*>(self);
    if (event->type == SDL_APP_WILLENTERBACKGROUND || event->type == SDL_APP_TERMINATING) {
        loop.is_hidden_ = true;
        loop.app_.handle(ui::Visibility::hidden);
    }
    return 0;
}

Turn Loop::handle(SDL_Event const& event)
{
    if (event.type == SDL_QUIT) return Turn::quit;
    if (event.type == posted_event()) run_posted();
    if (event.type == SDL_APP_DIDENTERFOREGROUND) {
        is_hidden_ = false;
        shown_revision_.reset();
        app_.handle(ui::Visibility::shown);
        return Turn::go_on;
    }
    if (event.type == SDL_WINDOWEVENT) {
        if (event.window.event == SDL_WINDOWEVENT_CLOSE) return Turn::quit;
        if (event.window.event == SDL_WINDOWEVENT_SIZE_CHANGED) resize();
        if (event.window.event == SDL_WINDOWEVENT_EXPOSED) shown_revision_.reset();
    }
    auto input = input_.translate(event);
    if (!input) return Turn::go_on;
    if (auto const* const key = std::get_if<ui::Key>(&*input); key && ui::asks_to_paste(*key)) {
        std::unique_ptr<char, decltype(&SDL_free)> const pasted{SDL_GetClipboardText(), SDL_free};
        if (pasted) input = ui::TextInput{pasted.get()};
    }
    if (auto const* const visibility = std::get_if<ui::Visibility>(&*input)) {
        auto const hidden = *visibility == ui::Visibility::hidden;
        if (std::exchange(is_hidden_, hidden) == hidden) return Turn::go_on;
        shown_revision_.reset();
    }
    app_.handle(*input);
    if (auto const copied = app_.take_copied()) SDL_SetClipboardText(copied->c_str());
    return Turn::go_on;
}

void Loop::follow_text_field()
{
    auto const field = app_.text_field();
    if (field == text_field_) return;
    if (field) {
        auto const units = 1 / window_.points_per_unit();
        auto const place = snapped(*field, units);
        SDL_Rect const rect{place.left, place.top, place.right - place.left, place.bottom - place.top};
        // The position first: an input method opens its window as soon as text input starts.
        SDL_SetTextInputRect(&rect);
        if (!text_field_) SDL_StartTextInput();
    } else {
        SDL_StopTextInput();
    }
    if (field.has_value() != text_field_.has_value()) input_.set_typing(field ? Typing::on : Typing::off);
    text_field_ = field;
}

void Loop::resize()
{
    auto const size = window_.size();
    auto const scale = window_.scale();
    shown_revision_.reset();
    input_.set_frame(size, window_.points_per_unit());
    auto const safe_area = window_.safe_area();
    if (size == size_ && scale == scale_ && safe_area == safe_area_) return;
    size_ = size;
    scale_ = scale;
    safe_area_ = safe_area;
    app_.handle(ui::Resize{size, safe_area});
}

void Loop::show()
{
    if (is_hidden_) return;
    auto const revision = app_.revision();
    if (shown_revision_ == revision) return;
    auto* const surface = window_.surface();
    if (!surface) return;
    auto const& list = app_.draw_list();
    std::vector<ui::Rect> damaged{{0, 0, size_.w + 1, size_.h + 1}};
    if (shown_revision_) damaged = ui::damage(shown_, list);
    auto const painted = painter_.paint(*surface, scale_, list, damaged);
    shown_ = list;
    shown_revision_ = app_.revision();
    if (painted.empty()) return;
    window_.show(painted);
    ++counters_.frames;
    for (auto const& part : painted)
        counters_.pixels +=
            static_cast<std::uint64_t>(part.right - part.left) * static_cast<std::uint64_t>(part.bottom - part.top);
}

std::optional<Instant> Loop::wake_at() const
{
    auto const app = app_.wake_at(), cues = cues_.rest_at();
    if (app && cues) return std::min(*app, *cues);
    return app ? app : cues;
}

void run_loop(Loop& loop)
{
    while (loop.turn() == Turn::go_on)
        loop.sleep();
    auto const* const wanted = std::getenv("TENDERSPOT_COUNTERS");
    if (!wanted || std::strcmp(wanted, "1") != 0) return;
    auto const& c = loop.counters();
    std::fprintf(stderr, "counters: frames=%llu wake_ups=%llu pixels=%llu\n", static_cast<unsigned long long>(c.frames),
                 static_cast<unsigned long long>(c.wake_ups), static_cast<unsigned long long>(c.pixels));
}

} // namespace tenderspot::sdl
