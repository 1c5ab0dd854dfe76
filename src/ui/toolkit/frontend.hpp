// SPDX-License-Identifier: MIT
// The whole app as a host sees it: it takes input, it says what to draw and how long it may sleep.
#pragma once

#include "ui/toolkit/draw_list.hpp"
#include "ui/toolkit/input.hpp"

#include <optional>

namespace tenderspot::ui {

/// One loop turn of any host: handle() what came in, tick(), show draw_list() if it changed, sleep until
/// wake_at() or the next input. The host owns the loop, so that a browser can.
class Frontend
{
public:
    virtual ~Frontend() = default;

    virtual void handle(Input const& input) = 0;

    /// Lets time pass for the app. `now` is Clock::boot_now() read once for this turn.
    virtual void tick(Instant now) = 0;

    /// What the screen shall show now. The same object until something changed; compare `revision`.
    [[nodiscard]] virtual DrawList const& draw_list() = 0;
    [[nodiscard]] virtual std::uint64_t revision() const = 0;

    /// Nothing: sleep until there is input.
    [[nodiscard]] virtual std::optional<Instant> wake_at() const = 0;

    /// Where the caret of the text field is that has the focus, in points; nothing while none has.
    [[nodiscard]] virtual std::optional<Rect> text_field() const = 0;

    /// What the user copied or cut since the last call: for the clipboard.
    [[nodiscard]] virtual std::optional<std::string> take_copied() { return std::nullopt; }

    [[nodiscard]] virtual bool wants_to_quit() const = 0;
};

} // namespace tenderspot::ui
