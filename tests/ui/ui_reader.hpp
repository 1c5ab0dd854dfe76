// SPDX-License-Identifier: MIT
// A scene with somebody in front of it who does not see it.
#pragma once

#include "support/scenes.hpp"
#include "ui/accessibility/mirror.hpp"
#include "ui/toolkit/semantics.hpp"

#include <catch2/catch.hpp>

namespace tenderspot::support {

using namespace ui;

inline constexpr Size phone{390, 844}, tablet{1180, 820};

inline Scene const& scene(std::string const& name)
{
    for (auto const& one : scenes())
        if (one.name == name) return one;
    FAIL("no scene " << name);
    return scenes().front();
}

struct Reader
{
    explicit Reader(std::string const& name, Size size = phone)
        : stage{scene(name), metrics, size, app::Theme::light, 100}
    {
    }
    AppFrontend& screen() { return *stage.frontend; }
    Node const& find(std::string const& name)
    {
        for (auto const* node : meaningful(screen().tree()))
            if (spoken_name(*node) == name) return *node;
        FAIL("no node " << name);
        return screen().tree();
    }
    /// The field of that name; a heading may be called the same.
    Node const& field(std::string const& name)
    {
        for (auto const* node : meaningful(screen().tree()))
            if (node->name == name && node->role == Role::text_field) return *node;
        FAIL("no field " << name);
        return screen().tree();
    }
    std::string news() { return mirror.changes(screen().mirrored()); }
    void wait(Duration by)
    {
        stage.world.clock.advance(by);
        screen().tick(stage.world.clock.boot);
    }

    PlainMetrics metrics;
    Stage stage;
    Mirror mirror;
};

inline bool has(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

} // namespace tenderspot::support
