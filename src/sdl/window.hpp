// SPDX-License-Identifier: MIT
// The app's only window and its pixels.
#pragma once

#include "domain/result.hpp"
#include "sdl/pixels.hpp"

#include <memory>
#include <span>
#include <string>

struct SDL_Surface;
struct SDL_Window;

namespace tenderspot::sdl {

/// For hosts that display pixels themselves because SDL would do it poorly there.
class Display
{
public:
    virtual ~Display() = default;
    [[nodiscard]] virtual PixelRect area() = 0;       ///< The whole display, starting at 0, 0.
    [[nodiscard]] virtual ui::Insets safe_area() = 0; ///< In points: the space taken by notches and system bars.
    virtual void show(SDL_Surface& painted, std::span<PixelRect const> parts) = 0;
};

struct WindowOptions
{
    ui::Size size{1180, 820};   ///< In points; smaller if the display is.
    float zoom = 1;             ///< In addition to SDL's display scale; less on a tiny screen.
    Display* display = nullptr; ///< Outlives the window; null: SDL displays the pixels.
};

/// Clamped to 0.75 to 3; 1 if the value is not usable.
[[nodiscard]] float usable_zoom(float asked);

/// From TENDERSPOT_SCALE, such as "1.5", made usable; 1 if it is not set.
[[nodiscard]] float zoom_from_environment();

class Window
{
public:
    /// The error is a clause from SDL or from us: no window, or none that would be visible.
    static Result<std::unique_ptr<Window>, std::string> open(WindowOptions options);
    ~Window();
    Window(Window const&) = delete;
    Window& operator=(Window const&) = delete;

    /// The surface to paint; it keeps its pixels until the window's size changes. Null if there is none.
    [[nodiscard]] SDL_Surface* surface();

    /// As far as the desktop lets a program do that.
    void bring_to_front();

    /// Shows these parts of the surface on the screen.
    void show(std::span<PixelRect const> parts);

    [[nodiscard]] float scale();   ///< Pixels per point.
    [[nodiscard]] ui::Size size(); ///< In points.
    [[nodiscard]] ui::Insets safe_area() { return display_ ? display_->safe_area() : ui::Insets{}; }
    [[nodiscard]] float points_per_unit() const { return 1 / zoom_; } ///< For SDL's mouse coordinates.

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
    std::unique_ptr<SDL_Surface, Free> own_; ///< Painted instead if the window has another pixel format.
    Display* display_;
    float zoom_;
    bool has_icon_ = false;
};

} // namespace tenderspot::sdl
