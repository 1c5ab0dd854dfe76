// SPDX-License-Identifier: MIT
// User input, whatever the device: pointers, keys, text, and the size of the window.
#pragma once

#include "domain/time.hpp"
#include "ui/toolkit/geometry.hpp"

#include <cstdint>
#include <string>
#include <variant>

namespace tenderspot::ui {

enum class PointerKind : std::uint8_t { finger, mouse };
enum class PointerPhase : std::uint8_t { down, move, up, cancel };

/// A finger, or the mouse with its main button; positions are in points.
struct Pointer
{
    PointerPhase phase;
    PointerKind kind;
    std::int64_t id; ///< Distinguishes fingers while they are down.
    Point at;
};

/// A wheel, or two fingers on a touchpad; positive y scrolls towards the top.
struct Wheel
{
    Point at;
    Point by; ///< In notches, possibly fractional.
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
    char character = 0;    ///< For digits and letters: the ASCII character, in lower case.
    bool repeated = false; ///< The key is being held, and the system repeats it.
    bool shift = false;    ///< In a text field, extends the selection.
    bool command = false;  ///< Ctrl, or the system's equivalent: moves by words; copy, cut, select all.
};

/// The host answers this with the text in its clipboard.
[[nodiscard]] inline bool asks_to_paste(Key const& key) { return key.command && key.character == 'v'; }

/// Composed or pasted text for the focused field.
struct TextInput
{
    std::string utf8;
};

/// The text of an input method that is not committed yet; empty: the composition is over.
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
