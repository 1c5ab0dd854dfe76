// SPDX-License-Identifier: MIT
// Tenderspot: a window, or only its reminders, or one of its tools.
#include "linux/agent/agent_process.hpp"
#include "linux/command_line.hpp"
#include "linux/window_app.hpp"

using namespace tenderspot;

int main(int argc, char** argv)
{
    auto const asked = platform::read_command_line(argc, argv);
    if (auto const* exit = std::get_if<platform::ExitWith>(&asked)) return exit->code;
    if (auto const* tool = std::get_if<platform::Tool>(&asked)) return static_cast<int>((*tool)());
    if (auto const* agent = std::get_if<platform::AgentOptions>(&asked)) return platform::run_agent(*agent);
    return platform::run_window(std::get<platform::Options>(asked));
}
