// SPDX-License-Identifier: MIT
// Whether the agent is started at login, as desktops read it from XDG autostart files.
#pragma once

#include "ports/reminders.hpp"

#include <string>

namespace tenderspot::platform {

[[nodiscard]] AtLogin starts_at_login();

/// Writes or removes the user's own autostart file. `data` is the data folder; empty: the usual one.
void set_starts_at_login(AtLogin, std::string const& data);

/// The content of an autostart file.
[[nodiscard]] std::string autostart_file(std::string const& program, std::string const& data);

} // namespace tenderspot::platform
