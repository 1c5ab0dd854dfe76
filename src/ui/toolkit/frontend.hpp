// SPDX-License-Identifier: MIT
// The whole app as a host sees it: it takes input and tells what to draw and how long it may sleep.
#pragma once

#include "ui/toolkit/draw_list.hpp"
#include "ui/toolkit/input.hpp"

#include <optional>

namespace tenderspot::ui {

/// In each turn of its loop, a host calls handle() for new input, calls tick(), shows draw_list() if it changed, and
/// sleeps until wake_at() or the next input. The host owns the loop, because a browser requires that.
class Frontend
{
public:
    virtual ~Frontend() = default;

    virtual void handle(Input const& input) = 0;

    /// Advances the app. `now` is Clock::boot_now(), read once for this turn.
    virtual void tick(Instant now) = 0;

    /// What the screen should show now. The same object until something changes; compare `revision`.
    [[nodiscard]] virtual DrawList const& draw_list() = 0;
    [[nodiscard]] virtual std::uint64_t revision() const = 0;

    /// Empty: sleep until there is input.
    [[nodiscard]] virtual std::optional<Instant> wake_at() const = 0;

    /// The position of the caret in the focused text field, in points; empty if no field has the focus.
    [[nodiscard]] virtual std::optional<Rect> text_field() const = 0;

    /// What the user has copied or cut since the last call, for the clipboard.
    [[nodiscard]] virtual std::optional<std::string> take_copied() { return std::nullopt; }

    [[nodiscard]] virtual bool wants_to_quit() const = 0;
};

} // namespace tenderspot::ui
