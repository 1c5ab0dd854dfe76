// SPDX-License-Identifier: MIT
// Connects a window with the app: delivers input, shows what changed, and sleeps as long as possible.
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
    std::uint64_t frames = 0;   ///< Frames shown, in whole or in part.
    std::uint64_t wake_ups = 0; ///< Returns from sleep, for any reason.
    std::uint64_t pixels = 0;   ///< Pixels painted.
};

enum class Turn : std::uint8_t { go_on, quit };

class Loop
{
public:
    /// All of these outlive the loop.
    Loop(Window& window, Painter& painter, ui::Frontend& app, Clock const& clock, CueSink& cues);
    ~Loop();
    Loop(Loop const&) = delete;
    Loop& operator=(Loop const&) = delete;

    /// Handles pending input, advances the app, and shows what changed. Does not sleep.
    Turn turn();

    /// Sleeps until there is input, or the app or a cue needs to wake.
    void sleep();

    /// For a host that sleeps by itself. Empty: until there is input.
    [[nodiscard]] std::optional<Instant> wake_at() const;

    /// Repaints the whole screen in the next turn.
    void repaint() { shown_revision_.reset(); }

    /// Call when the window's size or the app's area in it may have changed.
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
    std::optional<std::uint64_t> shown_revision_; ///< Empty if everything has to be repainted.
    std::optional<ui::Rect> text_field_;
    ui::Size size_;
    ui::Insets safe_area_;
    float scale_ = 0;
    bool is_hidden_ = false;
};

/// Runs turns and sleeps until the app or the user wants to quit. With TENDERSPOT_COUNTERS=1 in the environment, prints
/// the counters to stderr at the end.
void run_loop(Loop& loop);

} // namespace tenderspot::sdl
