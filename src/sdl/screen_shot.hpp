// SPDX-License-Identifier: MIT
// An off-screen display: turns draw lists into pixels in memory, without a video driver.
#pragma once

#include "domain/result.hpp"
#include "sdl/painter.hpp"

namespace tenderspot::sdl {

class ScreenShot
{
public:
    /// `size` in points; `scale` pixels per point. The painter outlives it.
    ScreenShot(Painter& painter, ui::Size size, float scale);
    ~ScreenShot();
    ScreenShot(ScreenShot const&) = delete;
    ScreenShot& operator=(ScreenShot const&) = delete;

    void paint(ui::DrawList const& list);

    /// Repaints only inside `damage`, as the window does.
    void paint(ui::DrawList const& list, std::span<ui::Rect const> damage);

    [[nodiscard]] int width() const;
    [[nodiscard]] int height() const;

    /// Row by row without gaps, x8r8g8b8 with x = 255.
    [[nodiscard]] std::span<std::uint32_t const> pixels() const;

    /// False if the file could not be written.
    [[nodiscard]] bool save_png(std::string const& file) const;

private:
    Painter& painter_;
    float scale_;
    int width_, height_;
    std::vector<std::uint32_t> pixels_;
    SDL_Surface* surface_;
};

} // namespace tenderspot::sdl
