// SPDX-License-Identifier: MIT
// Translates SDL's events into user input.
#pragma once

#include "ui/toolkit/input.hpp"

#include <SDL_events.h>

#include <optional>

namespace tenderspot::sdl {

enum class Typing : std::uint8_t { off, on };

class InputTranslator
{
public:
    /// `size` is the window's in points; `points_per_unit` converts SDL's mouse coordinates.
    void set_frame(ui::Size size, float points_per_unit);

    /// While typing, keys that produce characters are left to text input.
    void set_typing(Typing typing);

    /// Empty for events that mean nothing to the app.
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
    bool composing_ = false; ///< An input method shows uncommitted text; keys belong to it.
    bool held_ = false;      ///< Whether the main mouse button is held.
    ui::Point mouse_at_;
    std::optional<Touch> last_touch_;
};

} // namespace tenderspot::sdl
