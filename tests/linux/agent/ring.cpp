// SPDX-License-Identifier: MIT
// Rings at the app or the agent of a folder and prints what it says. usage: request FOLDER app|agent LINE
#include "linux/ports/instance_socket.hpp"

#include <cstdio>
#include <string>

using namespace tenderspot::platform;

int main(int count, char** words)
{
    if (count != 4) return 2;
    auto const instance = std::string{words[2]} == "app" ? Instance::app : Instance::agent;
    auto const said = request(instance, words[1], words[3], std::chrono::milliseconds{5000});
    if (!said) return 1;
    std::puts(said->c_str());
    return 0;
}
