// SPDX-License-Identifier: MIT
// Keeps the screen saver off through SDL.
#pragma once

#include "ports/keep_awake.hpp"

namespace tenderspot::sdl {

class ScreenKeeper final : public KeepAwake
{
public:
    void set(Screen screen) override;
};

} // namespace tenderspot::sdl
