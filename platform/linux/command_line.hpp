// SPDX-License-Identifier: MIT
// The command line of the app.
#pragma once

#include "app/app.hpp"
#include "linux/agent/agent_process.hpp"
#include "linux/agent/slot_name.hpp"
#include "linux/command.hpp"

#include <optional>
#include <string>
#include <variant>

namespace tenderspot::platform {

enum class FirstScreen { today, map, treatment };

struct Options
{
    std::string data; ///< The data folder.
    FirstScreen first = FirstScreen::today;
    std::optional<SlotName> slot; ///< The slot of the reminder that was answered.
};

/// Opens the first screen; `treatment` begins a treatment of the last spot, or else of the first in the catalogue.
void open_first(app::App& app, Options const& options);
void open_slot(app::App& app, SlotName slot);

/// Prints help, the version or an error if that is all there is to do. The caller has to run a returned tool.
[[nodiscard]] std::variant<Options, AgentOptions, Tool, ExitWith> read_command_line(int count,
                                                                                    char const* const* words);

} // namespace tenderspot::platform
