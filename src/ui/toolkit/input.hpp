// SPDX-License-Identifier: MIT
// What a person does to a screen, whatever the device: pointers, keys, text, a window of some size.
#pragma once

#include "domain/time.hpp"
#include "ui/toolkit/geometry.hpp"

#include <cstdint>
#include <string>
#include <variant>

namespace tenderspot::ui {

enum class PointerKind : std::uint8_t { finger, mouse };
enum class PointerPhase : std::uint8_t { down, move, up, cancel };

/// A finger or the mouse with its main button; position in points.
struct Pointer
{
    PointerPhase phase;
    PointerKind kind;
    std::int64_t id; ///< Tells fingers apart while they are down.
    Point at;
};

/// A wheel or two fingers on a touchpad; positive y scrolls towards the top.
struct Wheel
{
    Point at;
    Point by; ///< In notches; fractions are possible.
};

enum class KeyName : std::uint8_t {
    tab,
    back_tab,
    enter,
    space,
    escape,
    left,
    right,
    up,
    down,
    home,
    end,
    page_up,
    page_down,
    backspace,
    del,
    plus,
    minus,
    digit,
    letter
};

struct Key
{
    KeyName name;
    char character = 0;    ///< For digit and letter: the ASCII character, lower case.
    bool repeated = false; ///< The key is still held, and the system sends it once more.
    bool shift = false;    ///< Selects, in a text field.
    bool command = false;  ///< Ctrl, or what a system has instead: by words, or copy, cut, all.
};

/// The host answers it with what is in its clipboard, as text.
[[nodiscard]] inline bool asks_to_paste(Key const& key) { return key.command && key.character == 'v'; }

/// Composed or pasted text for the field that has the focus.
struct TextInput
{
    std::string utf8;
};

/// What an input method shows before it is decided; empty: nothing any more.
struct Composition
{
    std::string utf8;
};

struct Resize
{
    Size size;        ///< In points.
    Insets safe_area; ///< Notches and system bars.
};

enum class Visibility : std::uint8_t { shown, hidden };

using Input = std::variant<Pointer, Wheel, Key, TextInput, Composition, Resize, Visibility>;

} // namespace tenderspot::ui
