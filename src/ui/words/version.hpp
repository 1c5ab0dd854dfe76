// SPDX-License-Identifier: MIT
// The version of the app, as shown by --version and in the settings.
#pragma once

namespace tenderspot::ui {

inline constexpr char const* version = "0.1.0";

} // namespace tenderspot::ui
