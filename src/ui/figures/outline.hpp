// SPDX-License-Identifier: MIT
// Turns a pose into lines: one outline around connected parts, and nothing that is hidden.
#pragma once

#include "ui/figures/figures.hpp"
#include "ui/figures/pose.hpp"

namespace tenderspot::ui {

[[nodiscard]] Figure outlined(Pose const&);

} // namespace tenderspot::ui
