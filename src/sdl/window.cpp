// SPDX-License-Identifier: MIT
// The SDL window, displayed without a graphics card: starts faster, needs less memory, updates cheaply.
#include "sdl/window.hpp"

#include "sdl/blend.hpp"
#include "sdl/compose_cache.hpp"
#include "sdl/icon.hpp"

#include <SDL.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string_view>

namespace tenderspot::sdl {
namespace {

inline constexpr ui::Size smallest{320, 480};

void set_hints()
{
    // A desktop uses this name to find the app's desktop entry and its icon; SDL has no hint for it.
    SDL_setenv("SDL_VIDEO_X11_WMCLASS", "org.tenderspot.Tenderspot", 0);
    SDL_setenv("SDL_VIDEO_WAYLAND_WMCLASS", "org.tenderspot.Tenderspot", 0);
    SDL_SetHint(SDL_HINT_APP_NAME, "Tenderspot");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
    SDL_SetHint(SDL_HINT_IME_SUPPORT_EXTENDED_TEXT, "1"); // Otherwise composed text is cut at 31 bytes.
    SDL_SetHint(SDL_HINT_WINDOWS_DPI_AWARENESS, "permonitorv2");
}

/// Otherwise the painted frame goes through OpenGL: three times the start time, and eight times the memory without a
/// GPU. On Wayland SDL has no other way to show it.
void keep_from_opengl()
{
    auto const* const driver = SDL_GetCurrentVideoDriver();
    if (driver && std::string_view{driver} != "wayland") SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
}

int units(float points, float zoom) { return static_cast<int>(std::lround(points * zoom)); }

bool is_paintable(SDL_Surface const& surface)
{
    auto const& format = *surface.format;
    return format.BytesPerPixel == 4 && format.Rmask == 0xffU << red_shift && format.Bmask == 0xffU << blue_shift;
}

/// Whether SDL fell back to an invisible window because it reaches no screen, unless the user asked for that driver by
/// name.
bool is_invisible()
{
    auto const* const driver = SDL_GetCurrentVideoDriver();
    return driver && std::string_view{driver} == "offscreen" && !SDL_GetHint(SDL_HINT_VIDEODRIVER);
}

} // namespace

float usable_zoom(float asked) { return asked > 0 ? std::clamp(asked, 0.75f, 3.0f) : 1.0f; }

float zoom_from_environment()
{
    auto const* const text = std::getenv("TENDERSPOT_SCALE");
    return usable_zoom(text ? std::strtof(text, nullptr) : 1.0f);
}

void Window::Free::operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
void Window::Free::operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }

Result<std::unique_ptr<Window>, std::string> Window::open(WindowOptions options)
{
    set_hints();
    use_compose_cache();
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) return std::string{SDL_GetError()};
    if (is_invisible()) {
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
        return std::string{"no screen can be reached from here"};
    }
    keep_from_opengl();
    // SDL starts with text input enabled; we want it only in text fields.
    SDL_StopTextInput();
    SDL_Rect room{};
    auto const has_room = SDL_GetDisplayUsableBounds(0, &room) == 0 && room.w > 0 && room.h > 0;
    // A screen that is too small limits the zoom: the tabs below matter more than the last bit of size.
    if (has_room)
        options.zoom =
            std::min({options.zoom, static_cast<float>(room.w) / smallest.w, static_cast<float>(room.h) / smallest.h});
    auto w = units(options.size.w, options.zoom), h = units(options.size.h, options.zoom);
    if (has_room) {
        w = std::min(w, room.w);
        h = std::min(h, room.h);
    }
    auto* const window = SDL_CreateWindow("Tenderspot", SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED, w, h,
                                          SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    if (!window) {
        std::string reason = SDL_GetError();
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
        return reason;
    }
    SDL_SetWindowMinimumSize(window, units(smallest.w, options.zoom), units(smallest.h, options.zoom));
    std::unique_ptr<Window> opened{new Window{window, options}};
    // Now, while the error can still be reported: a window that never shows anything would lock the history unseen.
    if (!opened->surface()) {
        std::string const reason = SDL_GetError();
        return reason.empty() ? "this desktop lets it show nothing" : reason;
    }
    return opened;
}

Window::~Window()
{
    own_.reset();
    window_.reset();
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
}

SDL_Surface* Window::own(int w, int h)
{
    if (!own_ || own_->w != w || own_->h != h)
        own_.reset(SDL_CreateRGBSurfaceWithFormat(0, w, h, 32,
                                                  red_shift == 0 ? SDL_PIXELFORMAT_BGR888 : SDL_PIXELFORMAT_RGB888));
    return own_.get();
}

SDL_Surface* Window::surface()
{
    if (display_) return own(display_->area().right, display_->area().bottom);
    auto* const shown = SDL_GetWindowSurface(window_.get());
    if (!shown || is_paintable(*shown)) {
        own_.reset();
        return shown;
    }
    return own(shown->w, shown->h);
}

void Window::bring_to_front()
{
    // Not for a maximised window, which this would make small.
    if ((SDL_GetWindowFlags(window_.get()) & SDL_WINDOW_MINIMIZED) != 0) SDL_RestoreWindow(window_.get());
    SDL_RaiseWindow(window_.get());
}

void Window::show(std::span<PixelRect const> parts)
{
    std::vector<SDL_Rect> rects;
    for (auto const& p : parts)
        rects.push_back({p.left, p.top, p.right - p.left, p.bottom - p.top});
    if (rects.empty()) return;
    if (display_) return display_->show(*own_, parts);
    if (own_) {
        auto* const shown = SDL_GetWindowSurface(window_.get());
        for (auto rect : rects) {
            auto from = rect;
            SDL_BlitSurface(own_.get(), &from, shown, &rect);
        }
    }
    SDL_UpdateWindowSurfaceRects(window_.get(), rects.data(), static_cast<int>(rects.size()));
    // After the first frame, so that it does not delay it.
    if (!std::exchange(has_icon_, true)) set_icon(*window_);
}

float Window::scale()
{
    auto const* const painted = surface();
    int w = 0, h = 0;
    SDL_GetWindowSize(window_.get(), &w, &h);
    return painted && w > 0 ? zoom_ * static_cast<float>(painted->w) / static_cast<float>(w) : zoom_;
}

ui::Size Window::size()
{
    int w = 0, h = 0;
    SDL_GetWindowSize(window_.get(), &w, &h);
    return {static_cast<float>(w) / zoom_, static_cast<float>(h) / zoom_};
}

} // namespace tenderspot::sdl
