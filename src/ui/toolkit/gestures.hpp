// SPDX-License-Identifier: MIT
// Recognizes taps, drags and pinches from pointer events.
#pragma once

#include "ui/toolkit/input.hpp"

#include <map>
#include <optional>
#include <variant>

namespace tenderspot::ui {

inline constexpr Duration long_press = std::chrono::milliseconds{500};
inline constexpr float tap_slop = 10; ///< A finger that moves farther than this drags.

// One line each, so that they read as a list.
// clang-format off
struct PressBegan { Point at; };
struct PressEnded {};                    ///< Ended without a tap.
struct Tapped { Point at; };
struct Dragged { Point from, at, by; };  ///< `from`: where the drag began.
struct DragEnded { Point from, velocity; }; ///< In points a second.
struct Pinched { Point at; float factor; };
// clang-format on

using Gesture = std::variant<PressBegan, PressEnded, Tapped, Dragged, DragEnded, Pinched>;

class Gestures
{
public:
    /// The gesture that this event completes or continues; empty for most events.
    [[nodiscard]] std::optional<Gesture> take(Pointer const& event, Instant now);

    /// Where a finger has rested long enough without moving; this consumes the press, which then ends without a tap.
    [[nodiscard]] std::optional<Point> held(Instant now);

    /// When to call `held` next; empty while no finger is resting.
    [[nodiscard]] std::optional<Instant> held_at() const;

private:
    struct Contact
    {
        Point start, last;
        Instant moved;
        Point velocity;
    };
    [[nodiscard]] std::optional<Gesture> moved(Contact& contact, Pointer const& event, Instant now);
    [[nodiscard]] std::optional<Gesture> lifted(Pointer const& event, Instant now);

    std::map<std::int64_t, Contact> contacts_;
    enum class Course { none, press, held, drag, pinch } course_ = Course::none;
};

} // namespace tenderspot::ui
