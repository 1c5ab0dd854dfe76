// SPDX-License-Identifier: MIT
// Signs that can be ticked, the same everywhere: the map, the safety check, Help, a stop.
#pragma once

#include "ui/parts/view_context.hpp"
#include "ui/toolkit/widgets.hpp"

#include <set>

namespace tenderspot::ui {

/// A check box.
[[nodiscard]] Node tick_box(bool ticked, Ink ink = Ink::accent);

/// A row to tick; all of it is the tap target.
[[nodiscard]] Node tick_row(std::string words, bool ticked, app::Action tap, Ink ink = Ink::accent,
                            Type type = Type::body);

/// A sign to tick, for places that already say what to do; once an emergency is ticked, the two ways to take it back.
[[nodiscard]] Node sign_tick(ViewContext const&, Warning const&, Type type);

/// A sign to tick. Once ticked: what to do, and, for an emergency, the two ways to take it back. With `read`, the ids
/// of the lines that have been in view, it also reports when it is in view.
[[nodiscard]] Node sign_row(ViewContext const&, Warning const&, std::set<std::string> const* read = nullptr);

/// "A clinician has looked at it" and "Ticked by mistake"; read aloud with the sign, because several may be ticked.
[[nodiscard]] Node sign_choices(Warning const& warning);

} // namespace tenderspot::ui
