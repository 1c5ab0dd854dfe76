// SPDX-License-Identifier: MIT
// What may be said to the app when it is started.
#pragma once

#include "app/app.hpp"
#include "linux/journal_tools/tool.hpp"

#include <string>
#include <variant>

namespace tenderspot::platform {

enum class FirstScreen { today, map, treatment };

struct Options
{
    std::string data; ///< The data folder.
    FirstScreen first = FirstScreen::today;
};

struct ExitWith
{
    int code;
};

/// Brings the app to that screen; `treatment` begins one of the last spot, or else of the first in the catalogue.
void open_first(app::App& app, FirstScreen screen);

/// Prints help, version or what was wrong, if that is all there is to do. A tool has to be run.
[[nodiscard]] std::variant<Options, Tool, ExitWith> read_command_line(int count, char const* const* words);

} // namespace tenderspot::platform
