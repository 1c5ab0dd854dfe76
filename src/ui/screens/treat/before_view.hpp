// SPDX-License-Identifier: MIT
// The page before a session: its spots, how each is pressed, and the contraindications.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node before_view(ViewContext const&, app::TreatFlow const&, app::BeforePage const&);

/// The muscle's disc, the point, and the side.
[[nodiscard]] Node spot_title(ViewContext const&, Spot const&);

} // namespace tenderspot::ui
