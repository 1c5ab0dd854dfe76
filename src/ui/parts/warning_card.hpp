// SPDX-License-Identifier: MIT
// A warning as shown before any point.
#pragma once

#include "domain/catalogue.hpp"
#include "ui/toolkit/node.hpp"

namespace tenderspot::ui {

/// Its urgency, the sign, what to do, and the sources; an emergency stands out and is read aloud at once.
[[nodiscard]] Node warning_card(Warning const&);

} // namespace tenderspot::ui
