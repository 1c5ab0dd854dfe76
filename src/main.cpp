// SPDX-License-Identifier: MIT
// Tenderspot: wires the platform and the app together, and hands over to the loop.
#include "content/assets.hpp"
#include "linux/command_line.hpp"
#include "linux/places.hpp"
#include "linux/ports/linux_clock.hpp"
#include "linux/ports/posix_files.hpp"
#include "sdl/fonts.hpp"
#include "sdl/keep_awake.hpp"
#include "sdl/loop.hpp"
#include "sdl/plates.hpp"
#include "sdl/speaker.hpp"
#include "sdl/window.hpp"
#include "ui/app_frontend.hpp"

#include <cstdio>

using namespace tenderspot;

namespace {

int refuse(std::string const& why)
{
    std::fprintf(stderr, "tenderspot: %s\n", why.c_str());
    return 1;
}
