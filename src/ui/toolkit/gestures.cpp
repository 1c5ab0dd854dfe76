// SPDX-License-Identifier: MIT
// One finger presses, taps or drags; a second one turns it into a pinch until all are lifted.
#include "ui/toolkit/gestures.hpp"

#include <cmath>

namespace tenderspot::ui {
namespace {

float distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

inline constexpr Duration rested = std::chrono::milliseconds{80}; ///< A finger at rest this long flings nothing.

} // namespace

std::optional<Gesture> Gestures::take(Pointer const& event, Instant now)
{
    switch (event.phase) {
    case PointerPhase::down: {
        contacts_[event.id] = {event.at, event.at, now, {}};
        if (contacts_.size() > 1) {
            auto const pressed = course_ == Course::press;
            course_ = Course::pinch;
            return pressed ? std::optional<Gesture>{PressEnded{}} : std::nullopt;
        }
        course_ = Course::press;
        return PressBegan{event.at};
    }
    case PointerPhase::move: {
        auto const found = contacts_.find(event.id);
        return found == contacts_.end() ? std::nullopt : moved(found->second, event, now);
    }
    case PointerPhase::up: return lifted(event, now);
    case PointerPhase::cancel:
        contacts_.erase(event.id);
        course_ = contacts_.empty() ? Course::none : course_;
        return PressEnded{};
    }
    return std::nullopt;
}

std::optional<Instant> Gestures::held_at() const
{
    if (course_ != Course::press || contacts_.size() != 1) return std::nullopt;
    return contacts_.begin()->second.moved + long_press;
}

std::optional<Point> Gestures::held(Instant now)
{
    auto const due = held_at();
    if (!due || now < *due) return std::nullopt;
    course_ = Course::held;
    return contacts_.begin()->second.start;
}

std::optional<Gesture> Gestures::moved(Contact& contact, Pointer const& event, Instant now)
{
    auto const before = contact.last;
    if (course_ == Course::pinch && contacts_.size() == 2) {
        auto const other =
            contacts_.begin()->first == event.id ? contacts_.rbegin()->second : contacts_.begin()->second;
        auto const was = distance(before, other.last), is = distance(event.at, other.last);
        contact.last = event.at;
        Point const middle{(event.at.x + other.last.x) / 2, (event.at.y + other.last.y) / 2};
        if (was < 1) return std::nullopt;
        return Pinched{middle, is / was};
    }
    if (course_ == Course::press && distance(event.at, contact.start) > tap_slop) course_ = Course::drag;
    if (course_ != Course::drag) return std::nullopt;
    Point const by{event.at.x - before.x, event.at.y - before.y};
    auto const seconds = std::max(std::chrono::duration<float>(now - contact.moved).count(), 0.004f);
    contact.velocity = {by.x / seconds, by.y / seconds};
    contact.last = event.at;
    contact.moved = now;
    return Dragged{contact.start, event.at, by};
}

std::optional<Gesture> Gestures::lifted(Pointer const& event, Instant now)
{
    auto const found = contacts_.find(event.id);
    if (found == contacts_.end()) return std::nullopt;
    auto const contact = found->second;
    contacts_.erase(found);
    auto const course = course_;
    if (contacts_.empty()) course_ = Course::none;
    if (course == Course::held) return PressEnded{};
    if (course == Course::press) return Tapped{event.at};
    if (course == Course::drag)
        return DragEnded{contact.start, now - contact.moved < rested ? contact.velocity : Point{}};
    return std::nullopt;
}

} // namespace tenderspot::ui
