// SPDX-License-Identifier: MIT
// Tells taps, drags and pinches apart from what pointers do.
#pragma once

#include "ui/toolkit/input.hpp"

#include <map>
#include <optional>
#include <variant>

namespace tenderspot::ui {

inline constexpr Duration long_press = std::chrono::milliseconds{500};
inline constexpr float tap_slop = 10; ///< A finger that moved farther than this drags.

// One line each, to be read as a list.
// clang-format off
struct PressBegan { Point at; };
struct PressEnded {};                    ///< Without a tap.
struct Tapped { Point at; };
struct Dragged { Point from, at, by; };  ///< `from`: where the drag began.
struct DragEnded { Point from, velocity; }; ///< Points a second.
struct Pinched { Point at; float factor; };
// clang-format on

using Gesture = std::variant<PressBegan, PressEnded, Tapped, Dragged, DragEnded, Pinched>;

class Gestures
{
public:
    /// What this event completes or goes on with; nothing for most.
    [[nodiscard]] std::optional<Gesture> take(Pointer const& event, Instant now);

    /// Where a finger has rested since a while without moving; the press is then used up and ends in no tap.
    [[nodiscard]] std::optional<Point> held(Instant now);

    /// When `held` is worth asking; nothing while no finger rests.
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
