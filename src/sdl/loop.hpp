// SPDX-License-Identifier: MIT
// Connects a window with the app: takes input to it, shows what changed, sleeps as long as it may.
#pragma once

#include "ports/clock.hpp"
#include "ports/cue_sink.hpp"
#include "sdl/input.hpp"
#include "sdl/painter.hpp"
#include "sdl/window.hpp"
#include "ui/toolkit/frontend.hpp"

namespace tenderspot::sdl {

struct Counters
{
    std::uint64_t frames = 0;   ///< Shown, whole or in part.
    std::uint64_t wake_ups = 0; ///< Returns from sleep, for whatever reason.
    std::uint64_t pixels = 0;   ///< Painted.
};

enum class Turn : std::uint8_t { go_on, quit };

class Loop
{
public:
    /// All outlive the loop.
    Loop(Window& window, Painter& painter, ui::Frontend& app, Clock const& clock, CueSink& cues);
    ~Loop();
    Loop(Loop const&) = delete;
    Loop& operator=(Loop const&) = delete;

    /// Handles what came in, lets time pass, shows what changed. Does not sleep.
    Turn turn();

    /// Sleeps until there is input, or the app or a cue wants to wake.
    void sleep();

    /// For a host that sleeps by itself. Nothing: until there is input.
    [[nodiscard]] std::optional<Instant> wake_at() const;

    /// What is shown is painted anew at the next turn.
    void repaint() { shown_revision_.reset(); }

    /// The size or the place for the app in the window may have changed.
    void resize();

    [[nodiscard]] Counters const& counters() const { return counters_; }

private:
    static int SDLCALL on_app_event(void* self, SDL_Event* event);
    Turn handle(SDL_Event const& event);
    void follow_text_field();
    void show();

    Window& window_;
    Painter& painter_;
    ui::Frontend& app_;
    Clock const& clock_;
    CueSink& cues_;
    InputTranslator input_;
    Counters counters_;
    ui::DrawList shown_;
    std::optional<std::uint64_t> shown_revision_; ///< Nothing while all has to be painted.
    std::optional<ui::Rect> text_field_;
    ui::Size size_;
    ui::Insets safe_area_;
    float scale_ = 0;
    bool is_hidden_ = false;
};

/// Turns and sleeps until the app or the user wants to quit. With TENDERSPOT_COUNTERS=1 in the environment,
/// says at the end on stderr what it cost.
void run_loop(Loop& loop);

} // namespace tenderspot::sdl
