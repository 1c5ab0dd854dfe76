// SPDX-License-Identifier: MIT
// The page's canvas: as many pixels as the screen has there, updated only where something was painted.
#pragma once

#include "sdl/window.hpp"

namespace tenderspot::platform {

class Canvas final : public sdl::Display
{
public:
    [[nodiscard]] sdl::PixelRect area() override;
    [[nodiscard]] ui::Insets safe_area() override;
    void show(SDL_Surface& painted, std::span<sdl::PixelRect const> parts) override;
};

} // namespace tenderspot::platform
