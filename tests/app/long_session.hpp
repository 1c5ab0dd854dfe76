// SPDX-License-Identifier: MIT
// A session of three minutes with every phase in it, to be killed or slept through at any moment.
#pragma once

#include "session_parts.hpp"

namespace tenderspot::support {

/// A minute of holding, ten strokes of three seconds, a minute on the other side; 10 s before each.
inline constexpr Duration whole = 10s + 60s + 10s + 30s + 10s + 60s;
inline constexpr std::array<std::uint32_t, 3> lengths{60000, 30000, 60000};

/// Three points on the first day are advised against.
inline void begin(app::App& app)
{
    app.dispatch(app::PrepareSession{{{hip, 60}, {{"QL-1", Side::left}, 60}, {other_hip, 60}}});
    do_all(app, {app::ChooseScore{score(6)}, app::OpenSpot{1}, app::ChooseMode{Mode::strokes}, app::Overrule{},
                 app::StartTreatment{}});
    REQUIRE(page<app::HoldPage>(app));
}

inline std::unique_ptr<app::App> begun(TestWorld& world, Duration ran)
{
    auto app = world.start();
    begin(*app);
    world.run(*app, ran);
    return app;
}

/// Where the session is, for who cannot ask it any more.
struct Place
{
    std::size_t step;
    Phase phase;
    Duration left, held;
};

inline Place place(TestWorld const& world, app::App const& app)
{
    auto const& state = machine(app);
    auto const* at = position(state);
    REQUIRE(at);
    return {at->step, at->phase, left(state, world.clock.boot), held(state, world.clock.boot)};
}

inline void check_finished(TestWorld& world)
{
    auto const all = treatments(world);
    REQUIRE(all.size() == 3);
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].outcome == Outcome::finished);
        CHECK(all[i].held_ms == lengths[i]);
        CHECK(all[i].session == all[0].id);
    }
    CHECK(all[1].technique.mode == Mode::strokes);
    CHECK(all[2].spot == other_hip);
    CHECK(on_disk(world).unfinished().empty());
}

/// Instants in every phase, and close to the borders between them.
inline std::vector<Duration> instants()
{
    std::vector<Duration> all{1ms,  9999ms,   10s,      10001ms,  39999ms,  40s,      40001ms, 69s,     69999ms,
                              70s,  70001ms,  79999ms,  80s,      80001ms,  82999ms,  83001ms, 95001ms, 109999ms,
                              110s, 110001ms, 119999ms, 120001ms, 149999ms, 150001ms, 170s,    179999ms};
    for (Duration at = 1700ms; at < whole; at += 7300ms)
        all.push_back(at);
    return all;
}

} // namespace tenderspot::support
