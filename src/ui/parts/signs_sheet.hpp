// SPDX-License-Identifier: MIT
// The warnings of "Where does it hurt?": as questions, as advice, and as a list.
#pragma once

#include "ui/parts/view_context.hpp"
#include "ui/toolkit/node.hpp"

#include <vector>

namespace tenderspot::ui {

/// A warning that the areas suggest: shown as advice if the user has ticked it, else as a question.
[[nodiscard]] Node sign_card(ViewContext const&, Warning const&);

/// Adds the dangerous warnings, which come before any point: as advice if ticked, as a question if the areas suggest
/// them.
void add_warnings(Node&, ViewContext const&, std::vector<Warning const*> const& fired);

/// Adds the warnings that only ask for care, which come after the points.
void add_care(Node&, ViewContext const&, std::vector<Warning const*> const& fired);

/// The button that opens the list of signs.
[[nodiscard]] Node ask_signs(ViewContext const&, app::WhereFlow const&);

/// The list of signs, each of which can be ticked.
[[nodiscard]] Node signs_sheet(ViewContext const&, app::WhereFlow const&);

} // namespace tenderspot::ui
