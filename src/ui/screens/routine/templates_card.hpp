// SPDX-License-Identifier: MIT
// Sets of spots to start with, for either side.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

enum class TemplateUse { add, set_up };

[[nodiscard]] Node templates_card(ViewContext const&, TemplateUse);

} // namespace tenderspot::ui
