// SPDX-License-Identifier: MIT
// From a pose to lines: one outline around what is grown together, nothing of what is hidden.
#pragma once

#include "ui/figures/figures.hpp"
#include "ui/figures/pose.hpp"

namespace tenderspot::ui {

[[nodiscard]] Figure outlined(Pose const&);

} // namespace tenderspot::ui
