// SPDX-License-Identifier: MIT
// A warning as it stands before any point.
#pragma once

#include "domain/catalogue.hpp"
#include "ui/toolkit/node.hpp"

namespace tenderspot::ui {

/// How urgent it is, the sign, what to do, and who says so; an emergency stands out, and is read aloud at once.
[[nodiscard]] Node warning_card(Warning const&);

} // namespace tenderspot::ui
