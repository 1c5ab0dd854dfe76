// SPDX-License-Identifier: MIT
// Warning signs that can be ticked, the same wherever they stand: the map, the safety check, Help, a stop.
#pragma once

#include "ui/parts/view_context.hpp"
#include "ui/toolkit/widgets.hpp"

#include <set>

namespace tenderspot::ui {

/// A box with a tick, or without.
[[nodiscard]] Node tick_box(bool ticked, Ink ink = Ink::accent);

/// A row to be ticked; all of it is the target.
[[nodiscard]] Node tick_row(std::string words, bool ticked, app::Action tap, Ink ink = Ink::accent,
                            Type type = Type::body);

/// The sign to be ticked, where what it asks for is said anyway; once an emergency is, the two ways of taking it back.
[[nodiscard]] Node sign_tick(ViewContext const&, Warning const&, Type type);

/// The sign to be ticked. Once it is: what to do, and, of an emergency, the two ways of taking it back. With `read`,
/// the ids of the lines that were in sight, it reports when it is.
[[nodiscard]] Node sign_row(ViewContext const&, Warning const&, std::set<std::string> const* read = nullptr);

/// "A clinician has looked at it" and "Ticked by mistake"; read aloud with the sign, as several may be ticked.
[[nodiscard]] Node sign_choices(Warning const& warning);

} // namespace tenderspot::ui
