// SPDX-License-Identifier: MIT
// Somebody at the screen, and somebody who writes a note.
#pragma once

#include "support/scene_parts.hpp"
#include "support/scenes.hpp"
#include "ui/toolkit/semantics.hpp"

#include <catch2/catch.hpp>

namespace tenderspot::ui {

struct Person
{
    support::TestWorld world;
    support::PlainMetrics metrics;
    std::unique_ptr<app::App> app = world.start();
    AppFrontend screen{*app, metrics, {390, 844}};

    Node const* find(std::string const& name)
    {
        for (auto const* node : meaningful(screen.tree()))
            if (node->name == name) return node;
        return nullptr;
    }
    /// As soon as somebody who looks can: a control that has only just come up is not pressed.
    void tap(Point at)
    {
        screen.look();
        screen.handle(Pointer{PointerPhase::down, PointerKind::finger, 1, at});
        screen.handle(Pointer{PointerPhase::up, PointerKind::finger, 1, at});
    }
    void tap(std::string const& name)
    {
        auto const* node = find(name);
        INFO(name);
        REQUIRE(node);
        tap(node->box.centre());
    }
    void key(KeyName name, char c = 0) { screen.handle(Key{name, c}); }
};

struct NoteWriter : Person
{
    NoteWriter()
    {
        support::treat(world, *app, {"GMED-1", Side::left}, 6, 3);
        app->dispatch(app::OpenTreatment{app->state().history.newest(0).id});
        app->dispatch(app::EditTreatment{});
        auto const* field = find("Note");
        REQUIRE(field);
        screen.reveal(field->id);
        tap("Note");
    }
    [[nodiscard]] std::string note() const { return app->state().treatments.draft->note; }
    void type(std::string const& text) { screen.handle(TextInput{text}); }
    void shift(KeyName name) { screen.handle(Key{name, 0, false, true}); }
    void command(char letter) { screen.handle(Key{KeyName::letter, letter, false, false, true}); }
};

} // namespace tenderspot::ui
