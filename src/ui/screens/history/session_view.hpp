// SPDX-License-Identifier: MIT
// One session whole, to read or to change.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// The open session; an empty page if the journal does not know it.
[[nodiscard]] Node session_view(ViewContext const& context);

} // namespace tenderspot::ui
