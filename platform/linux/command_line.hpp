// SPDX-License-Identifier: MIT
// What may be said to the app when it is started.
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
    std::optional<SlotName> slot; ///< Of which a reminder was answered.
};

/// Brings the app to where it shall begin; `treatment` begins one of the last spot, or else of the first in the
/// catalogue.
void open_first(app::App& app, Options const& options);
void open_slot(app::App& app, SlotName slot);

/// Prints help, version or what was wrong, if that is all there is to do. A tool has to be run.
[[nodiscard]] std::variant<Options, AgentOptions, Tool, ExitWith> read_command_line(int count,
                                                                                    char const* const* words);

} // namespace tenderspot::platform
