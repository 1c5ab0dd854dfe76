// SPDX-License-Identifier: MIT
// The pages after a session: how it was, and what is saved.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node after_view(ViewContext const&, app::TreatFlow const&, app::AfterPage const&);
[[nodiscard]] Node saved_view(ViewContext const&, app::TreatFlow const&, app::SavedPage const&);

} // namespace tenderspot::ui
