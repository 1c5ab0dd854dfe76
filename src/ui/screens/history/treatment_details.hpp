// SPDX-License-Identifier: MIT
// All details of one treatment, to read or to edit.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// The open treatment; an empty page if the journal does not know it.
[[nodiscard]] Node treatment_details(ViewContext const& context);

} // namespace tenderspot::ui
