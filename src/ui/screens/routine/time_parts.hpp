// SPDX-License-Identifier: MIT
// What times and days are chosen with.
#pragma once

#include "ui/parts/view_context.hpp"

#include <functional>

namespace tenderspot::ui {

/// A value with a step down and a step up beside it.
[[nodiscard]] Node stepper(ViewContext const&, std::string name, std::string value, app::Action less, app::Action more);

/// Monday to Sunday, each on or off; the last one stays.
[[nodiscard]] Node weekday_chips(Weekdays, std::function<app::Action(Weekdays)> const& then);

} // namespace tenderspot::ui
