// SPDX-License-Identifier: MIT
// Pure functions that turn the app's state into the tree of a screen, one for each screen.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node today_view(ViewContext const&);
[[nodiscard]] Node map_view(ViewContext const&);
[[nodiscard]] Node learn_view(ViewContext const&);
[[nodiscard]] Node walk_view(ViewContext const&);
[[nodiscard]] Node history_view(ViewContext const&);
[[nodiscard]] Node settings_view(ViewContext const&);
[[nodiscard]] Node treat_view(ViewContext const&);
[[nodiscard]] Node safety_view(ViewContext const&);
[[nodiscard]] Node help_view(ViewContext const&);
[[nodiscard]] Node strain_view(ViewContext const&);
[[nodiscard]] Node exercises_view(ViewContext const&); ///< The list of exercises.
[[nodiscard]] Node exercise_view(ViewContext const&);  ///< The exercise selected in State::care.
[[nodiscard]] Node recovery_view(ViewContext const&);
[[nodiscard]] Node routine_view(ViewContext const&);
[[nodiscard]] Node times_view(ViewContext const&);
[[nodiscard]] Node reminders_view(ViewContext const&);
[[nodiscard]] Node log_view(ViewContext const&);
[[nodiscard]] Node set_up_view(ViewContext const&);
[[nodiscard]] Node refused_view(ViewContext const&);

} // namespace tenderspot::ui
