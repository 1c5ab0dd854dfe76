// SPDX-License-Identifier: MIT
// A painter with fonts and plates, and questions to its pixels.
#pragma once

#include "sdl/blend.hpp"
#include "sdl/plates.hpp"
#include "sdl/screen_shot.hpp"

#include <filesystem>
#include <functional>

namespace tenderspot::sdl {

inline constexpr ui::Colour black{0, 0, 0, 255}, white{255, 255, 255, 255}, teal{14, 116, 112, 255};
inline constexpr ui::Rect everywhere{-10000, -10000, 20000, 20000};

/// Nothing but this, on black.
[[nodiscard]] inline ui::DrawItem item(decltype(ui::DrawItem::what) what, ui::Rect clip = everywhere)
{
    return {clip, std::move(what)};
}

struct Studio
{
    std::unique_ptr<Fonts> fonts;
    PlateStore plates;
    Painter painter;

    explicit Studio(std::string plate_folder = "/nowhere");

    [[nodiscard]] std::vector<std::uint32_t> painted(ui::DrawList const& list, ui::Size size, float scale);
};

/// A folder that goes with it.
struct TemporaryFolder
{
    std::filesystem::path path;
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(TemporaryFolder const&) = delete;
    TemporaryFolder& operator=(TemporaryFolder const&) = delete;

    /// A plate of one shade, covered inside `covered` only.
    void add_plate(std::string const& name, int w, int h, std::uint8_t shade, PixelRect covered) const;

    struct Grain
    {
        std::uint8_t shade, alpha;
    };
    /// The part of a plate that lies inside `part`; `look` is asked for its pixels.
    void add_plate(std::string const& name, PixelRect part, std::function<Grain(int x, int y)> const& look) const;
    void add_file(std::string const& name, std::string const& bytes) const;
};

} // namespace tenderspot::sdl
