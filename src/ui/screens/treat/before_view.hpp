// SPDX-License-Identifier: MIT
// The page before a session: its spots, how each is pressed, and what speaks against it.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node before_view(ViewContext const&, app::TreatFlow const&, app::BeforePage const&);

/// The disc of the muscle, the point, and the side.
[[nodiscard]] Node spot_title(ViewContext const&, Spot const&);

} // namespace tenderspot::ui
