// SPDX-License-Identifier: MIT
// Controls for choosing times and days.
#pragma once

#include "ui/parts/view_context.hpp"

#include <functional>

namespace tenderspot::ui {

/// A value with a button to decrease it and one to increase it.
[[nodiscard]] Node stepper(ViewContext const&, std::string name, std::string value, app::Action less, app::Action more);

/// Monday to Sunday, each on or off; the last one that is on cannot be turned off.
[[nodiscard]] Node weekday_chips(Weekdays, std::function<app::Action(Weekdays)> const& then);

} // namespace tenderspot::ui
