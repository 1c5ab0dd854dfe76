// SPDX-License-Identifier: MIT
// A draw list as text, one item a line, so that a change of a screen can be read in a diff.
#pragma once

#include "ui/toolkit/draw_list.hpp"

namespace tenderspot::support {

[[nodiscard]] std::string draw_text(ui::DrawList const& list);

} // namespace tenderspot::support
