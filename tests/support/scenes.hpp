// SPDX-License-Identifier: MIT
// Every screen of the app in every state that looks different, reached as a user reaches it.
#pragma once

#include "support/test_world.hpp"
#include "ui/shell/app_frontend.hpp"

#include <functional>
#include <vector>

namespace tenderspot::support {

struct Scene
{
    std::string name;
    std::function<void(TestWorld&)> before_start; ///< What the disk is like; may be empty.
    std::function<void(TestWorld&, app::App&)> play;
};

[[nodiscard]] std::vector<Scene> const& scenes();

/// A scene being played; the frontend shows it.
struct Stage
{
    Stage(Scene const& scene, ui::TextMetrics const& metrics, ui::Size size, app::Theme theme, int text_percent);

    TestWorld world;
    std::unique_ptr<app::App> app;
    std::unique_ptr<ui::AppFrontend> frontend;
};

/// Text of made-up width, the same on every machine.
struct PlainMetrics : ui::TextMetrics
{
    [[nodiscard]] float width(std::string_view text, ui::Font const& font) const override;
    [[nodiscard]] Vertical vertical(ui::Font const& font) const override
    {
        return {font.size * 0.97f, font.size * 0.24f, font.size * 0.73f};
    }
};

} // namespace tenderspot::support
