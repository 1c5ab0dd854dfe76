// SPDX-License-Identifier: MIT
// The warnings of "Where does it hurt?": asked about, told, and listed.
#pragma once

#include "ui/parts/view_context.hpp"
#include "ui/toolkit/node.hpp"

#include <vector>

namespace tenderspot::ui {

/// A warning that the areas give: told if the user has said that it is so, else asked.
[[nodiscard]] Node sign_card(ViewContext const&, Warning const&);

/// Adds what may be dangerous, which comes before any point: told when it was said, asked when only the areas give it.
void add_warnings(Node&, ViewContext const&, std::vector<Warning const*> const& fired);

/// Adds what only asks for care, which comes after the points.
void add_care(Node&, ViewContext const&, std::vector<Warning const*> const& fired);

/// The button to the list of signs.
[[nodiscard]] Node ask_signs(ViewContext const&, app::WhereFlow const&);

/// The list of signs, each to be ticked.
[[nodiscard]] Node signs_sheet(ViewContext const&, app::WhereFlow const&);

} // namespace tenderspot::ui
