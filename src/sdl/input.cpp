// SPDX-License-Identifier: MIT
// Fingers, mouse, wheel, keys and text. Some touch screens send a mouse click after each tap, which is dropped.
#include "sdl/input.hpp"

#include "sdl/keys.hpp"

#include <cmath>

namespace tenderspot::sdl {
namespace {

inline constexpr Uint32 ghost_time = 500; ///< Milliseconds.
inline constexpr float ghost_distance = 24;
inline constexpr std::int64_t mouse_id = -1;

ui::Pointer by_mouse(ui::PointerPhase phase, ui::Point at) { return {phase, ui::PointerKind::mouse, mouse_id, at}; }

} // namespace

void InputTranslator::set_frame(ui::Size size, float points_per_unit)
{
    size_ = size;
    points_per_unit_ = points_per_unit;
}

void InputTranslator::set_typing(Typing typing)
{
    typing_ = typing;
    composing_ = false;
}

std::optional<ui::Input> InputTranslator::translate(SDL_Event const& event)
{
    switch (event.type) {
    case SDL_FINGERDOWN:
    case SDL_FINGERMOTION:
    case SDL_FINGERUP: return finger(event.tfinger);
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP: return button(event.button);
    case SDL_MOUSEMOTION: return motion(event.motion);
    case SDL_MOUSEWHEEL: return wheel(event.wheel);
    case SDL_KEYDOWN: return key(event.key);
    case SDL_TEXTEDITING: return composition(event.edit.text);
    case SDL_TEXTEDITING_EXT: {
        auto composed = composition(event.editExt.text);
        SDL_free(event.editExt.text);
        return composed;
    }
    case SDL_TEXTINPUT:
        composing_ = false;
        if (typing_ == Typing::off) return std::nullopt;
        return ui::TextInput{event.text.text};
    case SDL_WINDOWEVENT: return window(event.window);
    default: return std::nullopt;
    }
}

std::optional<ui::Input> InputTranslator::composition(char const* text)
{
    composing_ = text && *text;
    if (typing_ == Typing::off) return std::nullopt;
    return ui::Composition{composing_ ? text : ""};
}

std::optional<ui::Input> InputTranslator::finger(SDL_TouchFingerEvent const& event)
{
    ui::Point const at{event.x * size_.w, event.y * size_.h};
    last_touch_ = Touch{at, event.timestamp};
    auto const phase = event.type == SDL_FINGERDOWN ? ui::PointerPhase::down
                       : event.type == SDL_FINGERUP ? ui::PointerPhase::up
                                                    : ui::PointerPhase::move;
    return ui::Pointer{phase, ui::PointerKind::finger, event.fingerId, at};
}

std::optional<ui::Input> InputTranslator::button(SDL_MouseButtonEvent const& event)
{
    if (event.which == SDL_TOUCH_MOUSEID || event.button != SDL_BUTTON_LEFT) return std::nullopt;
    auto const at = in_points(event.x, event.y);
    if (event.type == SDL_MOUSEBUTTONDOWN) {
        if (is_ghost(at, event.timestamp)) return std::nullopt;
        held_ = true;
        mouse_at_ = at;
        return by_mouse(ui::PointerPhase::down, at);
    }
    if (!held_) return std::nullopt;
    held_ = false;
    return by_mouse(ui::PointerPhase::up, at);
}

std::optional<ui::Input> InputTranslator::motion(SDL_MouseMotionEvent const& event) const
{
    if (event.which == SDL_TOUCH_MOUSEID || !held_) return std::nullopt;
    return by_mouse(ui::PointerPhase::move, in_points(event.x, event.y));
}

std::optional<ui::Input> InputTranslator::wheel(SDL_MouseWheelEvent const& event) const
{
    if (event.which == SDL_TOUCH_MOUSEID) return std::nullopt;
    auto const sign = event.direction == SDL_MOUSEWHEEL_FLIPPED ? -1.0f : 1.0f;
    return ui::Wheel{in_points(event.mouseX, event.mouseY), {event.preciseX * sign, event.preciseY * sign}};
}

std::optional<ui::Input> InputTranslator::key(SDL_KeyboardEvent const& event) const
{
    auto key = key_of(event.keysym);
    if (!key || composing_) return std::nullopt;
    if (typing_ == Typing::on && makes_text(key->name) && !key->command) return std::nullopt;
    key->repeated = event.repeat != 0;
    return *key;
}

std::optional<ui::Input> InputTranslator::window(SDL_WindowEvent const& event)
{
    switch (event.event) {
    case SDL_WINDOWEVENT_HIDDEN:
    case SDL_WINDOWEVENT_MINIMIZED: held_ = false; return ui::Visibility::hidden;
    case SDL_WINDOWEVENT_SHOWN:
    case SDL_WINDOWEVENT_RESTORED: return ui::Visibility::shown;
    case SDL_WINDOWEVENT_FOCUS_LOST:
        composing_ = false;
        if (!held_) return std::nullopt;
        held_ = false;
        return by_mouse(ui::PointerPhase::cancel, mouse_at_);
    default: return std::nullopt;
    }
}

bool InputTranslator::is_ghost(ui::Point at, Uint32 time) const
{
    if (!last_touch_ || time - last_touch_->time > ghost_time) return false;
    return std::hypot(at.x - last_touch_->at.x, at.y - last_touch_->at.y) <= ghost_distance;
}

ui::Point InputTranslator::in_points(int x, int y) const
{
    return {static_cast<float>(x) * points_per_unit_, static_cast<float>(y) * points_per_unit_};
}

} // namespace tenderspot::sdl
