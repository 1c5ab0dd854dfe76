// SPDX-License-Identifier: MIT
// The one window of the app and the pixels in it.
#pragma once

#include "domain/result.hpp"
#include "sdl/pixels.hpp"

#include <memory>
#include <span>
#include <string>

struct SDL_Surface;
struct SDL_Window;

namespace tenderspot::sdl {

/// Where a host shows pixels by itself, as SDL would do it badly there.
class Display
{
public:
    virtual ~Display() = default;
    [[nodiscard]] virtual PixelRect area() = 0;       ///< All of it, from 0, 0.
    [[nodiscard]] virtual ui::Insets safe_area() = 0; ///< In points: what notches and system bars take.
    virtual void show(SDL_Surface& painted, std::span<PixelRect const> parts) = 0;
};

struct WindowOptions
{
    ui::Size size{1180, 820};   ///< In points; less if the display is smaller.
    float zoom = 1;             ///< Of everything, on top of what SDL takes from the display; less on a tiny screen.
    Display* display = nullptr; ///< Outlives the window; null: SDL shows.
};

/// Held within 0.75 and 3; 1 for what is no zoom.
[[nodiscard]] float usable_zoom(float asked);

/// "1.5" from TENDERSPOT_SCALE, made usable; 1 without it.
[[nodiscard]] float zoom_from_environment();

class Window
{
public:
    /// The error is a clause, SDL's or ours: no window, or none that anybody could see.
    static Result<std::unique_ptr<Window>, std::string> open(WindowOptions options);
    ~Window();
    Window(Window const&) = delete;
    Window& operator=(Window const&) = delete;

    /// Where to paint now; it keeps its pixels until the size of the window changes. Null if there is none.
    [[nodiscard]] SDL_Surface* surface();

    /// As far as the desktop lets a program do that by itself.
    void bring_to_front();

    /// Brings these parts of the surface to the screen.
    void show(std::span<PixelRect const> parts);

    [[nodiscard]] float scale();   ///< Pixels per point.
    [[nodiscard]] ui::Size size(); ///< In points.
    [[nodiscard]] ui::Insets safe_area() { return display_ ? display_->safe_area() : ui::Insets{}; }
    [[nodiscard]] float points_per_unit() const { return 1 / zoom_; } ///< Of SDL's mouse coordinates.

private:
    struct Free
    {
        void operator()(SDL_Surface* surface) const;
        void operator()(SDL_Window* window) const;
    };
    Window(SDL_Window* window, WindowOptions const& options)
        : window_{window}, display_{options.display}, zoom_{options.zoom}
    {
    }
    [[nodiscard]] SDL_Surface* own(int w, int h);

    std::unique_ptr<SDL_Window, Free> window_;
    std::unique_ptr<SDL_Surface, Free> own_; ///< Painted instead where the window's pixels are in another format.
    Display* display_;
    float zoom_;
    bool has_icon_ = false;
};

} // namespace tenderspot::sdl
