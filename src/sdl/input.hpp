// SPDX-License-Identifier: MIT
// Turns SDL's events into what a person did.
#pragma once

#include "ui/toolkit/input.hpp"

#include <SDL_events.h>

#include <optional>

namespace tenderspot::sdl {

enum class Typing : std::uint8_t { off, on };

class InputTranslator
{
public:
    /// `size` of the window in points; `points_per_unit` of SDL's mouse coordinates.
    void set_frame(ui::Size size, float points_per_unit);

    /// While typing, keys that make characters are left to text input.
    void set_typing(Typing typing);

    /// Nothing for events that mean nothing to the app.
    [[nodiscard]] std::optional<ui::Input> translate(SDL_Event const& event);

private:
    std::optional<ui::Input> composition(char const* text);
    std::optional<ui::Input> finger(SDL_TouchFingerEvent const& event);
    std::optional<ui::Input> button(SDL_MouseButtonEvent const& event);
    std::optional<ui::Input> motion(SDL_MouseMotionEvent const& event) const;
    std::optional<ui::Input> wheel(SDL_MouseWheelEvent const& event) const;
    std::optional<ui::Input> key(SDL_KeyboardEvent const& event) const;
    std::optional<ui::Input> window(SDL_WindowEvent const& event);
    [[nodiscard]] bool is_ghost(ui::Point at, Uint32 time) const;
    [[nodiscard]] ui::Point in_points(int x, int y) const;

    struct Touch
    {
        ui::Point at;
        Uint32 time;
    };

    ui::Size size_{1, 1};
    float points_per_unit_ = 1;
    Typing typing_ = Typing::off;
    bool composing_ = false; ///< An input method shows text that is not decided yet; keys are its own.
    bool held_ = false;      ///< The main mouse button.
    ui::Point mouse_at_;
    std::optional<Touch> last_touch_;
};

} // namespace tenderspot::sdl
